/**
 * How records come in and go out: the seams that the graph takes as parameters (where ticks and
 * news come from, where results go), so that the same graph runs against Kafka and against files.
 */
package io.sada.connectors;
