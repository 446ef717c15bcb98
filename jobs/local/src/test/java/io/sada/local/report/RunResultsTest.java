package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sada.contract.Impact;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunResultsTest {

  @TempDir Path folder;

  private RunResults results;

  @BeforeEach
  void aSmallRun() throws IOException {
    String named = "[{\"symbol\":\"UNI\",\"relation\":\"named\",\"sectors\":[]}]";
    new Fixture(folder)
        .add(Fixture.event("a", "Orbit Labs", Fixture.T, named))
        .add(Fixture.event("b", "دار النور", Fixture.T + 1, named))
        .add(
            Fixture.impact(
                "a",
                "UNI",
                "post_1h",
                1,
                -0.1,
                "\"p_robust\":1e-6,\"fdr_seq\":1,\"fdr_alpha\":1e-3,\"fdr_rejected\":true"))
        .add(
            Fixture.impact(
                "a",
                "UNI",
                "post_1h",
                2,
                -0.09,
                "\"p_robust\":1e-5,\"fdr_seq\":1,\"fdr_alpha\":1e-3,\"fdr_rejected\":true"))
        .add(Fixture.impact("a", "UNI", "post_5m", 1, -0.04, "\"p_robust\":1e-9"))
        .add(
            Fixture.impact(
                "b",
                "UNI",
                "post_1h",
                1,
                0.01,
                "\"p_robust\":0.4,\"fdr_seq\":2,\"fdr_alpha\":2e-3,\"fdr_rejected\":false"))
        .add(
            Fixture.sector(
                "b",
                "ai_protocols",
                "post_1h",
                "\"caar\":0.02,\"kp_t\":1.5,\"kp_p_robust\":0.2,\"fdr_seq\":3,"
                    + "\"fdr_alpha\":2e-3,\"fdr_rejected\":false"))
        .add(Fixture.correlation("UNI", 3_600_000, 0.2, 0.04))
        .add(Fixture.correlation("UNI", 7_200_000, -0.3, 0.01))
        .add(Fixture.correlation("FET", 7_200_000, 0.1, 0.5))
        .add(Fixture.deadLetter("bad_time", 0, "x"))
        .add(Fixture.deadLetter("empty", 9, ""));
    results = RunResults.read(folder);
  }

  @Test
  void everyRecordIsCounted() {
    assertThat(results.events()).hasSize(2);
    assertThat(results.eventRecords().get("regulatory")).hasToString("2 created");
    assertThat(results.impactRecords()).hasToString("4 final");
    assertThat(results.sectorRecords().total()).isEqualTo(1);
    assertThat(results.deadLetters()).hasToString("1 bad time, 1 empty");
    assertThat(results.correlations().records()).isEqualTo(3);
  }

  @Test
  void theStrongestAreTheNewestRevisionsAtOneHourBySmallestP() {
    assertThat(results.strongest()).extracting(Impact::eventId).containsExactly("a", "b");
    assertThat(results.strongest().get(0).car()).isEqualTo(-0.09);
  }

  @Test
  void aTestIsTheOneThatWasDecidedAndInTheOrderOfDecision() {
    assertThat(results.hypotheses())
        .extracting(Hypothesis::seq, Hypothesis::name, Hypothesis::p, Hypothesis::rejected)
        .containsExactly(
            tuple(1L, "UNI", 1e-6, true),
            tuple(2L, "UNI", 0.4, false),
            tuple(3L, "ai_protocols", 0.2, false));
  }

  @Test
  void aSeriesOfCorrelationsIsToldByItsClearestWindow() {
    assertThat(results.correlations().lines()).hasSize(2);
    CorrelationSummary.Line line = results.correlations().lines().get(0);
    assertThat(line.key()).isEqualTo("UNI");
    assertThat(line.windows()).isEqualTo(2);
    assertThat(line.below()).isEqualTo(2);
    assertThat(line.best().bestR()).isEqualTo(-0.3);
  }

  @Test
  void eventsWithARejectedTestComeFirst() {
    Selection selection = new Selection(results);
    assertThat(selection.ranked(results.events()).get(0).eventId()).isEqualTo("a");
    assertThat(selection.rejected("a")).isTrue();
    assertThat(selection.rejected("b")).isFalse();
    assertThat(selection.smallestP("b")).isEqualTo(0.2);
  }

  @Test
  void theAccountSaysItAll() {
    StringWriter out = new StringWriter();
    new RunSummary(new PrintWriter(out)).print(results);
    assertThat(out.toString().lines().map(line -> line.strip().replaceAll("\\s+", " ")))
        .contains(
            "events 2",
            "regulatory records: 2 created",
            "impacts 4 4 final",
            "sectors 1 1 final",
            "correlations 3",
            "dead letters 2 1 bad time, 1 empty",
            "tests 3 1 rejected by the online procedure",
            "UNI Orbit Labs: investigation 2026-01-06 21:00 −9.00 % −10.96 … −7.04 % −9.00"
                + " 1.0e−5 rejected",
            "ai_protocols دار النور: investigation 2026-01-06 21:00 +2.00 % 5 1.50 0.2000 kept");
  }
}
