/** Articles from bytes to the contract's record, with what is needed to dead-letter them later. */
package io.sada.connectors.news;
