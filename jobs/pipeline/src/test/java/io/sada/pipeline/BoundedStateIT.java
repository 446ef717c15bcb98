package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is remembered stays the same however long the job runs: bars and seconds behind event time,
 * studies until they are over, events while their tellings are matched.
 */
class BoundedStateIT {
  private static final long START = 1_767_225_600_000L;
  private static final long MINUTE = 60_000;
  private static final int HOURS = 24;
  private static final int SYMBOLS = 200;
  private static final int EVENTS = 1_000;

  /** All that is kept by time is kept for less than this. */
  private static final int WARM_AFTER_HOURS = 10;

  private static final Settings SETTINGS =
      Settings.defaults()
          .with(
              List.of(
                  "study.length=60",
                  "study.gap=10m",
                  "study.min-bars=30",
                  "study.windows=pre_10m,post_5m,post_1h",
                  "study.history=150",
                  "correlation.window=3h",
                  "correlation.slide=1h"));

  private static List<String> trades() {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>();
    double[] price = new double[SYMBOLS];
    Arrays.fill(price, 100);
    for (long minute = 0; minute < HOURS * 60; minute++) {
      for (int i = 0; i < SYMBOLS; i++) {
        price[i] *= 1 + random.nextGaussian() / 1_000;
        long at = START + minute * MINUTE + i * MINUTE / SYMBOLS;
        String text = "%.4f".formatted(price[i]);
        lines.add(new Trade(symbol(i), at, text, "1.5", null, null).json());
      }
    }
    return lines;
  }

  private static String symbol(int i) {
    return i == 0 ? "BTC" : i == 1 ? "ETH" : "S%03d".formatted(i);
  }

  private static List<String> events() {
    Random random = new Random(6);
    List<Event> events = new ArrayList<>();
    for (int n = 0; n < EVENTS; n++) {
      long at = START + (long) n * HOURS * 60 * MINUTE / EVENTS + random.nextInt(1_000);
      List<TokenLink> tokens = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        tokens.add(
            new TokenLink(
                symbol(2 + (n * 7 + i * 31) % (SYMBOLS - 2)),
                i == 0 ? Relation.NAMED : Relation.SECTOR,
                List.of(SectorId.DECENTRALISED_COMPUTE)));
      }
      events.add(
          AwkwardEvents.of(
              "event-%05d".formatted(n),
              1,
              EventAction.CREATED,
              n % 2 == 0 ? Kind.FUNDING : Kind.REGULATORY,
              at,
              Precision.TIME,
              at + 1_000,
              tokens));
    }
    events.sort(Comparator.comparingLong(Event::knownAtMs));
    return events.stream().map(Json::write).toList();
  }

  /** The options, with tellings that are matched for two hours and not for months. */
  private static PipelineOptions options() {
    PipelineOptions all = PipelineOptions.of(SETTINGS);
    return new PipelineOptions(
        all.study(),
        all.correlation(),
        all.fdrProcedure(),
        all.fdrAlpha(),
        all.lexiconDir(),
        all.htmlDepth(),
        2 * 60 * MINUTE,
        all.maxParallelism(),
        all.bufferTimeoutMs());
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void aFullCheckpointStaysAsLargeAsItIs(@TempDir Path folder) throws Exception {
    List<String> tradeLines = trades();
    List<String> eventLines = events();
    int perHour = tradeLines.size() / HOURS;
    Feed trades = new Feed(tradeLines, WARM_AFTER_HOURS * perHour);
    Feed events = new Feed(eventLines, WARM_AFTER_HOURS * EVENTS / HOURS);
    Configuration configuration = new Configuration();
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMinutes(10));
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    Pipeline.build(
        env,
        options(),
        new Inputs(null, new HeldEvents(events), new HeldTicks(trades, false, SETTINGS)),
        new CollectedOutputs());
    JobClient job = env.executeAsync();
    List<Long> sizes = new ArrayList<>();
    for (int hour = WARM_AFTER_HOURS; hour <= HOURS - 2; hour += 4) {
      trades.reached().get();
      Path savepoint = Files.createDirectory(folder.resolve("after-" + hour));
      job.triggerSavepoint(savepoint.toUri().toString(), SavepointFormatType.CANONICAL).get();
      sizes.add(bytes(savepoint));
      events.release((hour + 4) * EVENTS / HOURS);
      trades.release((hour + 4) * perHour);
    }
    events.release();
    trades.release();
    job.getJobExecutionResult().get();
    System.out.println("bytes of a savepoint after 10, 14, 18 and 22 hours: " + sizes);
    long largest = sizes.stream().mapToLong(Long::longValue).max().orElseThrow();
    assertThat(largest).as("%s", sizes).isLessThan((long) (1.03 * sizes.get(0)));
  }
}
