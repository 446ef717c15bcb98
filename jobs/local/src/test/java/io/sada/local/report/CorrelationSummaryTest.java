package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.local.report.CorrelationSummary.Line;
import org.junit.jupiter.api.Test;

class CorrelationSummaryTest {
  /** A window that was issued again is one window, and its newest record is the one that counts. */
  @Test
  void aWindowIssuedAgainCountsOnce() {
    CorrelationSummary summary = new CorrelationSummary();
    summary.add(Fixture.correlation("AKT", Fixture.T, 0.9, 0.001));
    summary.add(Fixture.correlation("AKT", Fixture.T, 0.2, 0.4));
    summary.add(Fixture.correlation("AKT", Fixture.T + 60 * Fixture.MINUTE, 0.5, 0.02));
    summary.add(Fixture.correlation("IO", Fixture.T, 0.6, 0.03));
    assertThat(summary.records()).isEqualTo(4);
    assertThat(summary.lines()).extracting(Line::key).containsExactly("AKT", "IO");
    Line akt = summary.lines().get(0);
    assertThat(akt.windows()).isEqualTo(2);
    assertThat(akt.below()).isEqualTo(1);
    assertThat(akt.best().pShift()).isEqualTo(0.02);
  }
}
