package io.sada.connectors.kafka;

import io.sada.connectors.Origin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a Kafka record came from. */
final class KafkaOrigins {
  private KafkaOrigins() {}

  static Origin of(ConsumerRecord<byte[], byte[]> record) {
    byte[] value = record.value();
    return new Origin(
        record.topic(),
        record.partition(),
        record.offset(),
        record.timestamp() < 0 ? null : record.timestamp(),
        record.key(),
        value,
        value == null ? 0 : value.length);
  }
}
