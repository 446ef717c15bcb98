package io.sada.connectors.kafka;

import io.sada.connectors.OutRecord;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record goes to the topic that it names, stamped with its event time. */
final class OutRecords implements KafkaRecordSerializationSchema<OutRecord> {
  private static final long serialVersionUID = 1L;

  private final String topicPrefix;

  OutRecords(String topicPrefix) {
    this.topicPrefix = topicPrefix;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      OutRecord record, KafkaSinkContext context, Long timestamp) {
    Long time = record.eventTimeMs() == OutRecord.NO_TIME ? null : record.eventTimeMs();
    return new ProducerRecord<>(
        topicPrefix + record.topic(), null, time, record.key(), record.value());
  }
}
