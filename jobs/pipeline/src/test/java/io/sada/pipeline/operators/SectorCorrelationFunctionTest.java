package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.SectorSeries;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sector's window: issued once all tokens have come, and again where one of them has changed. */
class SectorCorrelationFunctionTest {
  private static final long HOUR = 3_600_000;
  private static final long WINDOW_TO = 1_767_225_600_000L;
  private static final Settings SETTINGS =
      Settings.defaults()
          .with(
              List.of(
                  "study.length=20",
                  "study.min-bars=20",
                  "correlation.window=6h",
                  "correlation.lags=2"));
  private static final CorrelationOptions OPTIONS =
      CorrelationOptions.of(SETTINGS, StudyOptions.of(SETTINGS));

  private KeyedOneInputStreamOperatorTestHarness<String, SectorSeries, Correlation> harness;

  @BeforeEach
  void open() throws Exception {
    harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new SectorCorrelationFunction(OPTIONS)),
            series -> series.sector().toString(),
            Types.STRING);
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private static SectorSeries series(String symbol, boolean amended, boolean withdrawn) {
    long to = WINDOW_TO / OPTIONS.barMs();
    double[] abnormal = new double[withdrawn ? 0 : OPTIONS.bars()];
    for (int t = 0; t < abnormal.length; t++) {
      abnormal[t] = StrictMath.sin(t * (amended ? 1.7 : 1) + symbol.hashCode()) / 100;
    }
    return new SectorSeries(
        SectorId.AI_PROTOCOLS,
        symbol,
        WINDOW_TO,
        to - abnormal.length,
        abnormal,
        withdrawn ? List.of() : List.of(new SectorSeries.Mark("ev", Kind.FUNDING, to - 30)),
        amended);
  }

  private void passed(long time) throws Exception {
    harness.processWatermark(new Watermark(time + 1));
  }

  private List<Correlation> records() {
    return harness.extractOutputValues();
  }

  @Test
  void aTokenThatComesAgainMakesTheSectorComeAgain() throws Exception {
    for (String symbol : List.of("FET", "TAO")) {
      harness.processElement(series(symbol, false, false), 0);
    }
    passed(WINDOW_TO);
    harness.processElement(series("TAO", true, false), 0);
    passed(WINDOW_TO + HOUR);
    assertThat(records()).extracting(Correlation::revision).containsExactly(1, 2);
    assertThat(records().get(1).r()).isNotEqualTo(records().get(0).r());
    assertThat(harness.numKeyedStateEntries()).isZero();
    assertThat(harness.numEventTimeTimers()).isZero();
  }

  @Test
  void aTokenThatIsPartOfItNoMoreLeavesTheOthers() throws Exception {
    harness.processElement(series("TAO", false, false), 0);
    passed(WINDOW_TO);
    Correlation alone = records().get(0);
    close();
    open();
    for (String symbol : List.of("FET", "TAO")) {
      harness.processElement(series(symbol, false, false), 0);
    }
    passed(WINDOW_TO);
    harness.processElement(series("FET", true, true), 0);
    passed(WINDOW_TO + HOUR);
    assertThat(records().get(1).r()).isEqualTo(alone.r()).isNotEqualTo(records().get(0).r());
  }

  @Test
  void theLastTokenTakesTheRecordWithIt() throws Exception {
    harness.processElement(series("FET", false, false), 0);
    passed(WINDOW_TO);
    harness.processElement(series("FET", true, true), 0);
    passed(WINDOW_TO + HOUR);
    assertThat(records()).extracting(Correlation::revision).containsExactly(1, 2);
    assertThat(records().get(1).nAnnouncements()).isZero();
    assertThat(records().get(1).r()).isNull();
  }
}
