/** The market that is measured on: made once, read by every contender. */
package io.sada.bench.market;
