package io.sada.bench.kafka;

import io.sada.bench.flink.FlinkRun;
import io.sada.bench.harness.Contender;
import io.sada.connectors.EventSource;
import io.sada.connectors.events.EventList;
import io.sada.connectors.kafka.KafkaOutputs;
import io.sada.connectors.kafka.KafkaTickSource;
import io.sada.contract.Topics;
import io.sada.local.broker.SadaTopics;
import io.sada.local.broker.TopicReader;
import io.sada.local.cluster.JobGraphs;
import io.sada.pipeline.Inputs;
import io.sada.pipeline.Pipeline;
import io.sada.pipeline.PipelineOptions;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;

/**
 * Ours: ticks from Kafka, impacts to Kafka, exactly once with a checkpoint every second; what its
 * last run wrote is left in a file. Arguments: bootstrap, events, parallelism, file, settings…
 */
public final class KafkaToKafka implements Contender {
  private static final int TRANSACTION_MS = 900_000;

  private final String bootstrap;
  private final EventSource events;
  private final int parallelism;
  private final Path results;
  private final Settings settings;
  private final FlinkRun flink;
  private final String checkpoints;

  public KafkaToKafka(List<String> arguments) throws Exception {
    bootstrap = arguments.get(0);
    events = EventList.read(List.of(Path.of(arguments.get(1))));
    parallelism = Integer.parseInt(arguments.get(2));
    results = Path.of(arguments.get(3));
    settings = Settings.defaults().with(arguments.subList(4, arguments.size()));
    flink = new FlinkRun(parallelism);
    checkpoints = Files.createTempDirectory("checkpoints").toUri().toString();
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    String name = "run-" + Long.toHexString(System.nanoTime());
    SadaTopics.create(bootstrap, Map.of(), name + ".", parallelism);
    FlinkRun.Took took =
        flink.run(
            JobGraphs.of(
                env -> build(env, name), KafkaSettings.checkpoints(checkpoints), parallelism));
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, took.seconds());
    figures.put(RATE, took.rate());
    figures.put("ticks", (double) took.ticks());
    figures.put("impacts", (double) keep(name + "." + Topics.IMPACTS));
    return figures;
  }

  private void build(StreamExecutionEnvironment env, String name) {
    KafkaTickSource ticks =
        new KafkaTickSource(
            KafkaSettings.ticks(bootstrap, name),
            KafkaSettings.format(settings),
            KafkaSettings.time(settings));
    KafkaOutputs outputs =
        new KafkaOutputs(bootstrap, true, name + ".", name, TRANSACTION_MS, Map.of());
    Pipeline.build(env, PipelineOptions.of(settings), new Inputs(null, events, ticks), outputs);
  }

  private int keep(String topic) throws IOException {
    int count = 0;
    try (TopicReader reader =
            new TopicReader(bootstrap, IsolationLevel.READ_COMMITTED, List.of(topic));
        OutputStream out = Files.newOutputStream(results)) {
      for (ConsumerRecord<byte[], byte[]> record : reader.drain()) {
        out.write(record.value());
        out.write('\n');
        count++;
      }
    }
    return count;
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
