package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.contract.Topics;
import io.sada.pipeline.naive.Arrivals;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.naive.AwkwardMarket;
import io.sada.pipeline.naive.NaiveFdr;
import io.sada.pipeline.naive.NaiveOptions;
import io.sada.pipeline.naive.NaiveStudy;
import io.sada.pipeline.naive.RecordComparison;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import io.sada.study.simulation.Shock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs against the naive study: every record exactly once, every field to nine digits. */
class NaiveStudyIT {
  private static final long HOURS = 44;
  private static final int CROWD = 22;
  private static final List<String> QUOTES = List.of("USDT", "USD", "USDC", "absent");
  private static final long SEED = 4_711;
  private static final List<Trade> TRADES =
      AwkwardMarket.trades(
          HOURS,
          CROWD,
          SEED,
          new Shock("T01", AwkwardMarket.START + 13 * 3_600_000 + 7 * 60_000 + 20_000, 0.5, 0));

  /**
   * One way to set the study up.
   *
   * @param named the benchmark that an event names
   */
  private record Case(
      long barMs, int length, int minBars, int history, List<String> benchmarks, String named) {
    Settings settings() {
      return Settings.defaults()
          .with(
              List.of(
                  "study.bar=" + barMs / 60_000 + "m",
                  "study.length=" + length,
                  "study.history=" + history,
                  "study.benchmarks=" + String.join(",", benchmarks),
                  "study.min-bars=" + minBars,
                  "correlation.window=12h"));
    }

    NaiveOptions naive() {
      return new NaiveOptions(
          barMs,
          length,
          (int) (3_600_000 / barMs),
          minBars,
          history,
          benchmarks,
          NaiveOptions.allWindows(),
          12 * 3_600_000,
          3_600_000,
          300_000,
          12);
    }

    List<Event> events() {
      return AwkwardEvents.events(HOURS, CROWD, named);
    }

    List<String> run(List<Trade> arriving, int parallelism, Path folder) throws Exception {
      return run(arriving, events(), parallelism, folder);
    }

    List<String> run(List<Trade> arriving, List<Event> events, int parallelism, Path folder)
        throws Exception {
      Path file = folder.resolve("ticks.jsonl");
      Files.write(file, arriving.stream().map(Trade::json).toList());
      StreamExecutionEnvironment env =
          StreamExecutionEnvironment.createLocalEnvironment(parallelism);
      CollectedOutputs outputs = new CollectedOutputs();
      new ReplayJob(settings())
          .build(env, List.of(), new ListedEvents(events), List.of(file), outputs);
      env.execute();
      return outputs.sorted();
    }
  }

  private static RecordComparison compared(
      Case tried, List<String> lines, boolean amended, boolean correlations) throws IOException {
    NaiveStudy naive = new NaiveStudy(tried.naive(), TRADES, QUOTES, tried.events());
    RecordComparison comparison = new RecordComparison(amended);
    comparison.compare(naive.impacts(), WholeRuns.impacts(lines));
    comparison.compare(naive.sectors(), WholeRuns.sectors(lines));
    if (correlations) {
      comparison.compare(naive.correlations(), WholeRuns.correlations(lines));
    }
    return comparison;
  }

  private static void assertNothingDiffers(RecordComparison comparison) {
    assertThat(comparison.compared()).isGreaterThan(15_000);
    assertThat(comparison.differences())
        .as("%d of %d", comparison.differences().size(), comparison.compared())
        .isEmpty();
  }

  /** Two benchmarks are collinear, and history is short. */
  @Test
  void everyRecordOfARunFromFiles(@TempDir Path folder) throws Exception {
    Random random = new Random(SEED);
    Case tried = new Case(60_000, 400, 120, 2_000, List.of("BTC", "BTC2", "ETH"), "ETH");
    List<Trade> arriving = Arrivals.delayed(TRADES, trade -> random.nextInt(5_001));
    List<String> lines = tried.run(arriving, 2, folder);
    assertNothingDiffers(compared(tried, lines, false, true));
    NaiveFdr fdr =
        new NaiveFdr(
            WholeRuns.records(lines, Topics.IMPACTS), WholeRuns.records(lines, Topics.SECTORS));
    assertThat(fdr.differences()).isEmpty();
    assertThat(fdr.tests()).isGreaterThan(5);
    assertThat(fdr.rejections()).isPositive();
  }

  /** Bars of five minutes, the benchmarks the other way round, ticks in order. */
  @Test
  void everyRecordOfLongerBars(@TempDir Path folder) throws Exception {
    Case tried = new Case(300_000, 100, 40, 600, List.of("ETH", "BTC"), "BTC");
    assertNothingDiffers(compared(tried, tried.run(TRADES, 3, folder), false, true));
  }

  /**
   * One trade in two hundred comes up to ten hours late. The history is longer than the study by as
   * much; of the rolling correlations only the latest window's bars are all kept.
   */
  @Test
  void newestRecordsAfterTradesThatCameLate(@TempDir Path folder) throws Exception {
    Random random = new Random(SEED);
    Case tried = new Case(60_000, 900, 120, 3_000, List.of("BTC", "ETH"), "BTC");
    List<Trade> arriving = Arrivals.delayed(TRADES, trade -> late(random, 10 * 3_500_000));
    assertNothingDiffers(compared(tried, tried.run(arriving, 1, folder), true, false));
  }

  /** As long as trades come before the next correlation, its window is issued again too. */
  @Test
  void newestRecordsAfterTradesThatCameUpToASlideLate(@TempDir Path folder) throws Exception {
    Random random = new Random(SEED);
    Case tried = new Case(60_000, 400, 120, 2_000, List.of("BTC", "ETH"), "BTC");
    List<Trade> arriving = Arrivals.delayed(TRADES, trade -> late(random, 3_500_000));
    List<String> lines = tried.run(arriving, 2, folder);
    assertNothingDiffers(compared(tried, lines, true, true));
    assertThat(WholeRuns.records(lines, Topics.CORRELATIONS))
        .anyMatch(record -> record.get("revision").asInt() == 2);
  }

  private static long late(Random random, int most) {
    return random.nextInt(200) > 0 ? random.nextInt(5_001) : 60_000 + random.nextInt(most - 60_000);
  }

  /**
   * A fit over thirty days in which Bitcoin is silent for an hour in every twelve and for two days,
   * and in which one token stands at 1e-8 and one at 1e5.
   */
  @Test
  void thirtyDaysInWhichABenchmarkHasGaps(@TempDir Path folder) throws Exception {
    long hours = 31 * 24;
    List<Trade> trades = AwkwardMarket.sparse(hours, SEED);
    long announced = AwkwardMarket.START + (hours - 4) * AwkwardMarket.HOUR + 77_000;
    List<SectorId> sectors = List.of(SectorId.AI_PROTOCOLS);
    List<Event> events =
        List.of(
            AwkwardEvents.of(
                "after-a-month",
                1,
                EventAction.CREATED,
                Kind.FUNDING,
                announced,
                Precision.TIME,
                announced + 3_000,
                List.of(
                    new TokenLink("TINY", Relation.NAMED, sectors),
                    new TokenLink("HUGE", Relation.SECTOR, sectors),
                    new TokenLink("LAGS", Relation.SECTOR, sectors))));
    Case tried = new Case(300_000, 8_640, 120, 9_000, List.of("BTC", "ETH"), "BTC");
    List<String> lines = tried.run(trades, events, 2, folder);
    NaiveStudy naive = new NaiveStudy(tried.naive(), trades, QUOTES, events);
    RecordComparison comparison = new RecordComparison(false);
    comparison.compare(naive.impacts(), WholeRuns.impacts(lines));
    comparison.compare(naive.sectors(), WholeRuns.sectors(lines));
    assertThat(comparison.compared()).isGreaterThan(300);
    assertThat(comparison.differences()).isEmpty();
  }
}
