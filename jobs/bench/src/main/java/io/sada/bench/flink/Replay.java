package io.sada.bench.flink;

import io.sada.bench.harness.Contender;
import io.sada.connectors.EventSource;
import io.sada.connectors.events.EventList;
import io.sada.connectors.files.FileOutputs;
import io.sada.local.cluster.JobGraphs;
import io.sada.pipeline.ReplayJob;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;

/** Ours from files to files. Arguments: ticks, events or "-", output, parallelism, settings… */
public final class Replay implements Contender {
  /** In place of the file of events. */
  public static final String NO_EVENTS = "-";

  private final List<Path> ticks;
  private final EventSource events;
  private final Path output;
  private final int parallelism;
  private final Settings settings;
  private final FlinkRun flink;

  public Replay(List<String> arguments) throws Exception {
    ticks = List.of(Path.of(arguments.get(0)));
    events =
        EventList.read(
            List.of(arguments.get(1).equals(NO_EVENTS) ? nobody() : Path.of(arguments.get(1))));
    output = Files.createDirectories(Path.of(arguments.get(2)));
    parallelism = Integer.parseInt(arguments.get(3));
    settings = Settings.defaults().with(arguments.subList(4, arguments.size()));
    flink = new FlinkRun(parallelism);
  }

  /** One announcement, of a symbol that nobody trades: a list must have one. */
  static Path nobody() throws IOException {
    Path file = Files.createTempFile("nobody", ".jsonl");
    return Files.writeString(
        file,
        "{\"event_id\":\"e\",\"kind\":\"funding\",\"announced_at\":\"2020-01-01T00:00:00Z\","
            + "\"tokens\":[\"NOBODY\"]}\n");
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    ReplayJob job = new ReplayJob(settings);
    FlinkRun.Took took =
        flink.run(
            JobGraphs.of(
                env -> job.build(env, List.of(), events, ticks, new FileOutputs(output)),
                new Configuration(),
                parallelism));
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, took.seconds());
    figures.put(RATE, took.ticks() / took.seconds());
    figures.put(FLOW, took.rate());
    figures.put("ticks", (double) took.ticks());
    return figures;
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
