package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SectorSeries;
import io.sada.pipeline.state.SectorSeriesSerializer;
import io.sada.pipeline.state.StudyInput;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.TwoInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeline of windows: before, while and after an announcement is in them, and a restart. */
class CorrelationFunctionTest {
  private static final long BAR = 300_000;
  private static final long HOUR = 3_600_000;
  private static final long START = 1_767_225_600_000L;
  private static final Settings SETTINGS =
      Settings.defaults()
          .with(
              List.of(
                  "study.length=20",
                  "study.min-bars=20",
                  "correlation.window=6h",
                  "correlation.lags=2"));
  private static final StudyOptions STUDY = StudyOptions.of(SETTINGS);
  private static final OutputTag<SectorSeries> SECTORS =
      new OutputTag<>(
          "sectors", new BinaryTypeInfo<>(SectorSeries.class, new SectorSeriesSerializer()));
  private static final CorrelationOptions OPTIONS = CorrelationOptions.of(SETTINGS, STUDY);

  private KeyedTwoInputStreamOperatorTestHarness<String, StudyInput, PartialBar, Correlation>
      harness;

  @BeforeEach
  void open() throws Exception {
    harness = harness();
    harness.open();
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, StudyInput, PartialBar, Correlation>
      harness() throws Exception {
    return new KeyedTwoInputStreamOperatorTestHarness<>(
        new CoBroadcastWithKeyedOperator<>(
            new CorrelationFunction(STUDY, OPTIONS, SECTORS),
            List.of(CorrelationFunction.BENCHMARKS)),
        StudyInput::symbol,
        null,
        Types.STRING);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private void ticks(long fromMs, long toMs) throws Exception {
    ticks(fromMs, toMs, List.of("BTC", "ETH", "AKT"));
  }

  private void ticks(long fromMs, long toMs, List<String> symbols) throws Exception {
    for (long at = fromMs; at < toMs; at += BAR) {
      for (String symbol : symbols) {
        PartialBar part = new PartialBar();
        part.start(symbol, (START + at) / STUDY.barMs());
        double price = 100 + StrictMath.sin(at / BAR * (1 + symbol.hashCode() % 5 * 0.3));
        part.price(30_000, 1_000, (byte) 0, 0, null, price);
        part.volume().add(1, 0);
        if (!symbol.equals("AKT")) {
          harness.processElement2(part, START + at);
        }
        harness.processElement1(StudyInput.of(part), START + at);
      }
      passed(at + BAR);
    }
  }

  private void passed(long at) throws Exception {
    ((TwoInputStreamOperatorTestHarness<?, ?, ?>) harness)
        .processBothWatermarks(new Watermark(START + at + 1));
  }

  private void announce(long at) throws Exception {
    announce(1, at - 1_000, at, false);
  }

  private void announce(int revision, long announced, long known, boolean retracted)
      throws Exception {
    harness.processElement1(
        StudyInput.of(
            new Announcement(
                "AKT",
                "ev",
                revision,
                Kind.FUNDING,
                Relation.NAMED,
                List.of(SectorId.DECENTRALISED_COMPUTE),
                START + announced,
                START + known,
                1,
                revision == 1,
                retracted)),
        START + known);
  }

  private List<SectorSeries> series() {
    return harness.getSideOutput(SECTORS).stream().map(record -> record.getValue()).toList();
  }

  private List<Long> hours() {
    return harness.extractOutputValues().stream()
        .map(record -> (record.windowToMs() - START) / HOUR)
        .toList();
  }

  @Test
  void oneRecordForEveryWindowThatHoldsTheAnnouncement() throws Exception {
    ticks(0, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 20 * HOUR);
    assertThat(hours()).containsExactly(9L, 10L, 11L, 12L, 13L, 14L);
    assertThat(harness.extractOutputValues())
        .allSatisfy(record -> assertThat(record.nBars()).isEqualTo(72));
  }

  @Test
  void aRestartRepeatsNoWindow() throws Exception {
    ticks(0, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 11 * HOUR);
    assertThat(hours()).containsExactly(9L, 10L, 11L);
    restart(11 * HOUR);
    ticks(11 * HOUR, 20 * HOUR);
    assertThat(hours()).containsExactly(12L, 13L, 14L);
  }

  private void restart(long at) throws Exception {
    OperatorSubtaskState state = harness.snapshot(1, START + at);
    harness.close();
    harness = harness();
    harness.initializeState(state);
    harness.open();
  }

  private List<Correlation> ofHour(long hour) {
    return harness.extractOutputValues().stream()
        .filter(record -> record.windowToMs() == START + hour * HOUR)
        .toList();
  }

  /** A token's own, a benchmark's, and one that comes before event time is known again. */
  @ParameterizedTest
  @CsvSource({"AKT,false", "BTC,false", "AKT,true", "BTC,true"})
  void theLatestWindowIsIssuedAgainAfterALateTick(String symbol, boolean restarted)
      throws Exception {
    ticks(0, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 10 * HOUR + BAR);
    List<Correlation> before = ofHour(10);
    assertThat(before).extracting(Correlation::revision).containsExactly(1);
    if (restarted) {
      restart(10 * HOUR + BAR);
    }
    PartialBar late = new PartialBar();
    late.start(symbol, (START + 9 * HOUR + 30_000) / STUDY.barMs());
    late.price(59_000, 1_000, (byte) 0, 0, null, 150);
    if (symbol.equals("BTC")) {
      harness.processElement2(late, START);
    }
    harness.processElement1(StudyInput.of(late), START);
    ticks(10 * HOUR + BAR, 11 * HOUR);
    List<Correlation> after = ofHour(10);
    Correlation again = after.get(after.size() - 1);
    assertThat(again.revision()).isEqualTo(2);
    assertThat(again.r()).isNotEqualTo(before.get(0).r());
    assertThat(again.knownAtMs()).isEqualTo(START + 10 * HOUR);
    assertThat(ofHour(9)).noneMatch(record -> record.revision() == 2);
    assertThat(ofHour(11)).extracting(Correlation::revision).containsExactly(1);
  }

  @Test
  void aWindowThatAnAnnouncementCameTooLateForIsIssuedAtTheNext() throws Exception {
    ticks(0, 10 * HOUR + BAR);
    announce(9 * HOUR + 1_000);
    ticks(10 * HOUR + BAR, 11 * HOUR);
    assertThat(hours()).containsExactly(10L, 11L);
    assertThat(harness.extractOutputValues())
        .extracting(Correlation::revision)
        .containsExactly(1, 1);
  }

  @Test
  void whatWasTakenBackTooLateForTheWindowIsWithdrawnAtTheNext() throws Exception {
    ticks(0, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 10 * HOUR + BAR);
    announce(2, 8 * HOUR, 10 * HOUR - BAR, true);
    ticks(10 * HOUR + BAR, 12 * HOUR);
    assertThat(hours()).containsExactly(9L, 10L, 10L);
    Correlation withdrawn = ofHour(10).get(1);
    assertThat(withdrawn.revision()).isEqualTo(2);
    assertThat(withdrawn.nAnnouncements()).isZero();
    assertThat(withdrawn.r()).isNull();
    assertThat(series()).extracting(SectorSeries::amended).containsExactly(false, false, true);
    assertThat(series().get(2).abnormal()).isEmpty();
  }

  /** The window begins where all of them have returns. */
  @Test
  void aBenchmarkThatIsYoungerThanTheWindowMakesItShorter() throws Exception {
    ticks(0, 5 * HOUR, List.of("BTC", "AKT"));
    ticks(5 * HOUR, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 9 * HOUR);
    assertThat(ofHour(9)).hasSize(1);
    assertThat(ofHour(9).get(0).nBars()).isEqualTo(4 * 12 - 1);
    assertThat(ofHour(9).get(0).r()).isNotNull();
  }

  /** An announcement known long before it is made wakes nothing until then. */
  @Test
  @Timeout(60)
  void anAnnouncementFarAheadWaitsForItsTime() throws Exception {
    long years = 50 * 365L * 24 * HOUR;
    ticks(0, 8 * HOUR);
    announce(1, years, 8 * HOUR + 1_000, false);
    ticks(8 * HOUR, 10 * HOUR);
    passed(years - 24 * HOUR);
    assertThat(hours()).isEmpty();
    ticks(years - 24 * HOUR, years + HOUR + BAR);
    assertThat(hours()).containsExactly(years / HOUR + 1);
  }

  @Test
  void nothingIsLeftAtTheEnd() throws Exception {
    ticks(0, 8 * HOUR);
    announce(8 * HOUR + 1_000);
    ticks(8 * HOUR, 9 * HOUR - BAR);
    ((TwoInputStreamOperatorTestHarness<?, ?, ?>) harness)
        .processBothWatermarks(Watermark.MAX_WATERMARK);
    assertThat(hours()).isEmpty();
    assertThat(harness.numEventTimeTimers()).isZero();
    assertThat(harness.numKeyedStateEntries()).isZero();
  }
}
