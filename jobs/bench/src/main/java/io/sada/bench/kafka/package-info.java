/** A broker of its own process, as in production, and what is measured with it. */
package io.sada.bench.kafka;
