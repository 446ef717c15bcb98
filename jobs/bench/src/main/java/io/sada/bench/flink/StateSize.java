package io.sada.bench.flink;

import io.sada.bench.harness.Contender;
import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import io.sada.connectors.events.EventList;
import io.sada.local.cluster.JobGraphs;
import io.sada.pipeline.Inputs;
import io.sada.pipeline.Pipeline;
import io.sada.pipeline.PipelineOptions;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * What very many symbols take, in a checkpoint and on the heap. Arguments: symbols, minutes,
 * settings…
 */
public final class StateSize implements Contender {
  private static final long WAIT_NANOS = 20_000_000;

  private final int minutes;
  private final ManySymbols ticks;
  private final Settings settings;
  private final FlinkRun flink;

  public StateSize(List<String> arguments) throws Exception {
    minutes = Integer.parseInt(arguments.get(1));
    ticks = new ManySymbols(Integer.parseInt(arguments.get(0)), minutes);
    settings = Settings.defaults().with(arguments.subList(2, arguments.size()));
    flink = new FlinkRun(1);
  }

  private static final class Discarded implements Outputs {
    private static final long serialVersionUID = 1L;

    @Override
    public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
      return records.sinkTo(new DiscardingSink<>()).uid(uid).name(uid);
    }
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    long before = heap();
    Configuration conf = new Configuration();
    conf.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        Files.createTempDirectory("checkpoints").toUri().toString());
    EventList events = EventList.read(List.of(Replay.nobody()));
    JobID job =
        flink.submit(
            JobGraphs.of(
                env ->
                    Pipeline.build(
                        env,
                        PipelineOptions.of(settings),
                        new Inputs(null, events, ticks),
                        new Discarded()),
                conf,
                1));
    long start = System.nanoTime();
    while (TickCounters.ticks() < ticks.ticks()) {
      LockSupport.parkNanos(WAIT_NANOS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Path folder = Files.createTempDirectory("savepoint");
    flink.savepoint(job, folder);
    long heap = heap() - before;
    flink.cancel(job);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("checkpoint bytes", (double) bytes(folder));
    figures.put("heap bytes", (double) heap);
    figures.put(
        "state bytes",
        StateOfSymbols.bytes(minutes, (int) PipelineOptions.of(settings).study().history()));
    figures.put(RATE, ticks.ticks() / seconds);
    return figures;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
