package io.sada.connectors.kafka;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * One sink for all topics.
 *
 * @param exactlyOnce in transactions that commit with the checkpoints; else at least once, and
 *     without waiting for them
 * @param topicPrefix put before every topic's name; empty for none
 * @param transactionalIdPrefix of its own for every job that writes to the same brokers
 * @param transactionTimeoutMs how long a transaction may stay open, from the first record to the
 *     checkpoint's commit, restarts included: at most the broker's {@code
 *     transaction.max.timeout.ms}
 * @param properties further producer properties; they win over the defaults here
 */
public record KafkaOutputs(
    String bootstrap,
    boolean exactlyOnce,
    String topicPrefix,
    String transactionalIdPrefix,
    int transactionTimeoutMs,
    Map<String, String> properties)
    implements Outputs {
  /** A record's largest size, before compression: a dead letter of the longest payload. */
  public static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

  private static final int BUFFER_BYTES = 2 * MAX_RECORD_BYTES;
  private static final int BATCH_BYTES = 128 * 1024;

  public KafkaOutputs {
    properties = Map.copyOf(properties);
  }

  @Override
  public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
    Properties all = new Properties();
    all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(MAX_RECORD_BYTES));
    all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Integer.toString(BUFFER_BYTES));
    all.put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(BATCH_BYTES));
    all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    all.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Integer.toString(transactionTimeoutMs));
    all.putAll(properties);
    KafkaSink<OutRecord> sink =
        KafkaSink.<OutRecord>builder()
            .setBootstrapServers(bootstrap)
            .setDeliveryGuarantee(
                exactlyOnce ? DeliveryGuarantee.EXACTLY_ONCE : DeliveryGuarantee.AT_LEAST_ONCE)
            .setTransactionalIdPrefix(transactionalIdPrefix)
            .setKafkaProducerConfig(all)
            .setRecordSerializer(new OutRecords(topicPrefix))
            .build();
    return records.sinkTo(sink).name(uid).uid(uid);
  }
}
