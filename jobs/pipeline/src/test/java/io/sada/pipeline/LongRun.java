package io.sada.pipeline;

import io.sada.connectors.Outputs;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.pipeline.held.Feed;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * A long market, one tick a minute of each symbol, with many announcements: how large a full
 * checkpoint, and the heap behind it, are from mark to mark.
 *
 * @param tokens that each event reaches
 * @param matchSpanMs how long tellings are matched
 */
record LongRun(
    Settings settings, int symbols, int hours, int events, int tokens, long matchSpanMs) {
  private static final long MINUTE = 60_000;
  private static final int MOST_SAVEPOINTS = 20;

  /**
   * At half past an hour: on the hour a window of the rolling correlation ends, and a mark would
   * find the returns of one window or of two, as the watermark happens to be.
   */
  private static final long START = 1_767_225_600_000L + 30 * MINUTE;

  /** What was measured at one mark. */
  record Mark(int hour, long checkpointBytes, long heapBytes) {}

  private static String symbol(int i) {
    return i == 0 ? "BTC" : i == 1 ? "ETH" : "S%04d".formatted(i);
  }

  /** The i-th trade: all symbols in turn, minute after minute, each around its own level. */
  private String trade(int i) {
    int symbol = i % symbols;
    long at = START + i / symbols * MINUTE + symbol * MINUTE / symbols;
    double price = 100 + symbol + new SplittableRandom(i).nextDouble();
    String text = String.format(Locale.ROOT, "%.4f", price);
    return new Trade(symbol(symbol), at, text, "1.5", null, null).json();
  }

  private String event(int n) {
    long at = START + (long) n * hours * 60 * MINUTE / events;
    List<TokenLink> links = new ArrayList<>();
    for (int i = 0; i < tokens; i++) {
      links.add(
          new TokenLink(
              symbol(2 + (n * 7 + i * 31) % (symbols - 2)),
              i == 0 ? Relation.NAMED : Relation.SECTOR,
              List.of(SectorId.values()[n % SectorId.values().length])));
    }
    Event event =
        AwkwardEvents.of(
            "event-%06d".formatted(n),
            1,
            EventAction.CREATED,
            n % 2 == 0 ? Kind.FUNDING : Kind.REGULATORY,
            at,
            Precision.TIME,
            at + 1_000,
            links);
    return Json.write(event);
  }

  private PipelineOptions options() {
    PipelineOptions all = PipelineOptions.of(settings);
    return new PipelineOptions(
        all.study(),
        all.correlation(),
        all.fdrProcedure(),
        all.fdrAlpha(),
        all.lexiconDir(),
        all.htmlDepth(),
        matchSpanMs,
        all.maxParallelism(),
        all.bufferTimeoutMs());
  }

  /** Runs it, halting at some hours to measure. */
  List<Mark> measure(List<Integer> atHours, Outputs outputs, Path folder) throws Exception {
    int tradesPerHour = 60 * symbols;
    Feed trades = new Feed(hours * tradesPerHour, this::trade, atHours.get(0) * tradesPerHour);
    Feed news = new Feed(events, this::event, eventsBy(atHours.get(0)));
    JobClient job = start(trades, news, outputs, folder);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < atHours.size(); i++) {
      trades.reached().get();
      marks.add(new Mark(atHours.get(i), atRest(job, folder, atHours.get(i)), heap()));
      int next = i + 1 < atHours.size() ? atHours.get(i + 1) : hours;
      news.release(eventsBy(next));
      trades.release(next * tradesPerHour);
    }
    job.getJobExecutionResult().get();
    return marks;
  }

  /**
   * What is remembered once all that was fed is worked off: trades, events and the watermarks
   * behind them may come after a barrier on a busy machine, so savepoints are taken until two are
   * equal.
   */
  private static long atRest(JobClient job, Path folder, int hour) throws Exception {
    long before = -1;
    for (int i = 0; i < MOST_SAVEPOINTS; i++) {
      long bytes = savepoint(job, folder.resolve(hour + "-" + i));
      if (bytes == before) {
        return bytes;
      }
      before = bytes;
    }
    return before;
  }

  private int eventsBy(int hour) {
    return (int) ((long) hour * events / hours);
  }

  private JobClient start(Feed trades, Feed news, Outputs outputs, Path folder) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofHours(1));
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    Pipeline.build(
        env,
        options(),
        new Inputs(null, new HeldEvents(news), new HeldTicks(trades, false, settings)),
        outputs);
    // Hours pass in a second: what is forgotten at a mark must not hang on a late watermark.
    env.getConfig().setAutoWatermarkInterval(1);
    return env.executeAsync();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long savepoint(JobClient job, Path folder) throws Exception {
    Files.createDirectory(folder);
    job.triggerSavepoint(folder.toUri().toString(), SavepointFormatType.CANONICAL).get();
    return bytes(folder);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
