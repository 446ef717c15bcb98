package io.sada.bench.kafka;

import io.sada.bench.flink.FlinkRun;
import io.sada.bench.harness.Contender;
import io.sada.contract.Topics;
import io.sada.local.cluster.JobGraphs;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Flink handing the records' bytes from Kafka to nowhere, with the same checkpoints: what the
 * platform itself costs. Arguments: bootstrap, parallelism.
 */
public final class BytesThrough implements Contender {
  private final String bootstrap;
  private final int parallelism;
  private final FlinkRun flink;
  private final String checkpoints;

  public BytesThrough(List<String> arguments) throws Exception {
    bootstrap = arguments.get(0);
    parallelism = Integer.parseInt(arguments.get(1));
    flink = new FlinkRun(parallelism);
    checkpoints = Files.createTempDirectory("checkpoints").toUri().toString();
  }

  /** The value as it is. */
  private static final class Values implements KafkaRecordDeserializationSchema<byte[]> {
    private static final long serialVersionUID = 1L;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<byte[]> out) {
      out.collect(record.value());
    }

    @Override
    public TypeInformation<byte[]> getProducedType() {
      return PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    }
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    FlinkRun.Took took =
        flink.run(
            JobGraphs.of(
                env -> build(env, "bytes-" + System.nanoTime()),
                KafkaSettings.checkpoints(checkpoints),
                parallelism));
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, took.seconds());
    figures.put(RATE, took.rate());
    figures.put("ticks", (double) took.ticks());
    return figures;
  }

  private void build(StreamExecutionEnvironment env, String group) {
    env.configure(
        new org.apache.flink.configuration.Configuration().set(PipelineOptions.OBJECT_REUSE, true));
    KafkaSource<byte[]> source =
        KafkaSource.<byte[]>builder()
            .setBootstrapServers(bootstrap)
            .setTopics(Topics.TICKS)
            .setGroupId(group)
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setBounded(OffsetsInitializer.latest())
            .setProperty("isolation.level", "read_committed")
            .setDeserializer(new Values())
            .build();
    env.fromSource(source, WatermarkStrategy.noWatermarks(), "ticks")
        .sinkTo(new DiscardingSink<>());
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
