package io.sada.connectors.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/**
 * What to read from Kafka. Reading starts at the group's committed offsets, else at the earliest; a
 * restored job goes on from its checkpoint. Only committed records are read.
 *
 * @param bootstrap host:port, comma separated
 * @param groupId consumer group to which offsets are committed with each checkpoint
 * @param properties further consumer properties; they win over the defaults here
 * @param bounded whether to end at the offsets that are the latest at the start
 */
public record KafkaInput(
    String bootstrap, String topic, String groupId, Map<String, String> properties, boolean bounded)
    implements Serializable {

  public KafkaInput {
    properties = Map.copyOf(properties);
  }

  <T> KafkaSource<T> source(KafkaRecordDeserializationSchema<T> schema) {
    Properties all = new Properties();
    all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    all.putAll(properties);
    var builder =
        KafkaSource.<T>builder()
            .setBootstrapServers(bootstrap)
            .setTopics(topic)
            .setGroupId(groupId)
            .setClientIdPrefix(groupId + "-" + topic)
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setProperties(all)
            .setDeserializer(schema);
    if (bounded) {
      builder.setBounded(OffsetsInitializer.latest());
    }
    return builder.build();
  }
}
