package io.sada.connectors.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
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
 * @param maxReaders how many readers there are at most; 0 for as many as the job's parallelism. To
 *     be the number of the topic's partitions: a reader without a partition knows no time, and
 *     holds event time back until it counts as idle
 */
public record KafkaInput(
    String bootstrap,
    String topic,
    String groupId,
    Map<String, String> properties,
    boolean bounded,
    int maxReaders)
    implements Serializable {

  public KafkaInput {
    properties = Map.copyOf(properties);
  }

  /** With as many readers as the job's parallelism. */
  public KafkaInput(
      String bootstrap,
      String topic,
      String groupId,
      Map<String, String> properties,
      boolean bounded) {
    this(bootstrap, topic, groupId, properties, bounded, 0);
  }

  public KafkaInput withMaxReaders(int value) {
    return new KafkaInput(bootstrap, topic, groupId, properties, bounded, value);
  }

  /** Adds a source made of {@link #source} to the graph. */
  <T> SingleOutputStreamOperator<T> read(
      StreamExecutionEnvironment env,
      Source<T, ?, ?> source,
      WatermarkStrategy<T> time,
      String uid) {
    DataStreamSource<T> stream = env.fromSource(source, time, uid);
    if (maxReaders > 0 && (env.getParallelism() <= 0 || env.getParallelism() > maxReaders)) {
      stream.setParallelism(maxReaders);
    }
    return stream.uid(uid);
  }

  /** A source of this topic. */
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
