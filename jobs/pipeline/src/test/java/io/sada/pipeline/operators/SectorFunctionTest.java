package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Impact;
import io.sada.contract.Kind;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.TokenResult;
import io.sada.study.SectorToken;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that speak at their time, behind it, again, and that are taken back at once or late. */
class SectorFunctionTest {
  private static final long END = 3_600_000;
  private static final long KEPT = 1_000_000_000;
  private static final StudyOptions OPTIONS = StudyOptions.of(Settings.defaults());
  private static final long OVER = 86_400_000;

  private KeyedOneInputStreamOperatorTestHarness<String, TokenResult, Finding> harness;

  @BeforeEach
  void open() throws Exception {
    harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new SectorFunction(OPTIONS, KEPT)),
            result -> result.impact().eventId(),
            Types.STRING);
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  /** The fit of a token, another one for every number. */
  private static double[] residuals(String symbol, int fit) {
    double[] residuals = new double[OPTIONS.length()];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = StrictMath.sin(i * (1.0 + symbol.hashCode() % 7) + fit) / 1_000;
    }
    return residuals;
  }

  private void result(String symbol, int revision, long issuedAt, Double car) throws Exception {
    SectorToken statistics = null;
    if (car != null) {
      double[] residuals = residuals(symbol, revision);
      statistics =
          new SectorToken(
              car, car / 0.01, residuals.length, 3, residuals, null, new double[] {car});
    }
    Impact impact =
        Impacts.of(
            "ev",
            revision,
            Kind.FUNDING,
            symbol,
            Relation.SECTOR,
            "post_5m",
            car == null ? RecordStatus.RETRACTED : RecordStatus.FINAL,
            END);
    harness.processElement(
        new TokenResult(
            impact, issuedAt, OVER, List.of(SectorId.DECENTRALISED_COMPUTE), statistics),
        issuedAt);
  }

  private List<SectorResponse> sectors() {
    return harness.extractOutputValues().stream().map(Finding::sector).toList();
  }

  @Test
  void tokensOfOneTimeAreTakenTogetherHoweverTheyCome() throws Exception {
    result("AKT", 1, END, 0.01);
    harness.processWatermark(END);
    assertThat(sectors()).isEmpty();
    result("IO", 1, END, 0.02);
    harness.processWatermark(END + 1);
    assertThat(sectors()).extracting(SectorResponse::nTokens).containsExactly(2);
  }

  @Test
  void whatWaitedForATickWaitsForTheOthers() throws Exception {
    long waited = END + 60_000;
    harness.processWatermark(END + 10_000);
    result("AKT", 2, waited, 0.01);
    result("FET", 2, waited, 0.03);
    harness.processWatermark(waited);
    assertThat(sectors()).isEmpty();
    result("IO", 2, waited, 0.02);
    harness.processWatermark(waited + 1);
    assertThat(sectors()).extracting(SectorResponse::nTokens).containsExactly(3);
    assertThat(sectors().get(0).knownAtMs()).isEqualTo(END);
  }

  @Test
  void aTokenThatSpeaksAgainRevisesItsSector() throws Exception {
    result("AKT", 1, END, 0.01);
    result("IO", 1, END, 0.02);
    harness.processWatermark(END + 1);
    result("IO", 2, END + 5_000, 0.03);
    harness.processWatermark(END + 5_001);
    assertThat(sectors()).extracting(SectorResponse::revision).containsExactly(1, 2);
    assertThat(sectors())
        .extracting(SectorResponse::status)
        .containsExactly(RecordStatus.FINAL, RecordStatus.REVISED);
  }

  @Test
  void aRecordIsWithdrawnLongAfterItsResultsAreGone() throws Exception {
    result("AKT", 1, END, 0.01);
    result("IO", 1, END, 0.02);
    harness.processWatermark(OVER + 2);
    long late = 3 * OVER;
    result("AKT", 2, late, null);
    harness.processWatermark(late + 1);
    assertThat(sectors()).as("the other token's result still holds").hasSize(1);
    result("IO", 2, late + 2, null);
    harness.processWatermark(late + 3);
    assertThat(sectors()).hasSize(2);
    assertThat(sectors().get(1).status()).isEqualTo(RecordStatus.RETRACTED);
    assertThat(sectors().get(1).revision()).isEqualTo(2);
    assertThat(sectors().get(1).kpP()).isNull();
  }

  @Test
  void nothingIsLeftInTheEnd() throws Exception {
    result("AKT", 1, END, 0.01);
    result("IO", 1, END, 0.02);
    harness.processWatermark(OVER + 2 + KEPT);
    assertThat(harness.numKeyedStateEntries()).isZero();
    assertThat(harness.numEventTimeTimers()).isZero();
  }
}
