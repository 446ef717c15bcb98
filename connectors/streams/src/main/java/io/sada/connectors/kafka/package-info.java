/**
 * Kafka in and out: decoding in the source so that watermarks are per partition, one transactional
 * sink for all topics, and a check before the start that turns what would hang into one line.
 */
package io.sada.connectors.kafka;
