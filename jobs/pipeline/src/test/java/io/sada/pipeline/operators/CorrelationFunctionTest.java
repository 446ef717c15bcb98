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
    OutputTag<SectorSeries> sectors =
        new OutputTag<>(
            "sectors", new BinaryTypeInfo<>(SectorSeries.class, new SectorSeriesSerializer()));
    return new KeyedTwoInputStreamOperatorTestHarness<>(
        new CoBroadcastWithKeyedOperator<>(
            new CorrelationFunction(STUDY, OPTIONS, sectors),
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
    for (long at = fromMs; at < toMs; at += BAR) {
      for (String symbol : List.of("BTC", "ETH", "AKT")) {
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
    harness.processElement1(
        StudyInput.of(
            new Announcement(
                "AKT",
                "ev",
                1,
                Kind.FUNDING,
                Relation.NAMED,
                List.of(SectorId.DECENTRALISED_COMPUTE),
                START + at - 1_000,
                START + at,
                1,
                true,
                false)),
        START + at);
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
    OperatorSubtaskState state = harness.snapshot(1, START + 11 * HOUR);
    harness.close();
    harness = harness();
    harness.initializeState(state);
    harness.open();
    ticks(11 * HOUR, 20 * HOUR);
    assertThat(hours()).containsExactly(12L, 13L, 14L);
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
