package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JumpAndPlaceboTest {
  private static final int K = 20;

  @Test
  void jumpStatisticAgreesWithPlainLoops() {
    double[] returns = LogReturns.of(RandomBars.walk(4, 120, 1, 0.01));
    double[] fast = LeeMykland.statistics(returns, 110, K);
    for (int i = 10; i < 120; i++) {
      double sum = 0;
      for (int j = i - K + 2; j <= i - 1; j++) {
        sum += j < 1 ? Double.NaN : Math.abs(returns[j]) * Math.abs(returns[j - 1]);
      }
      double expected = returns[i] / Math.sqrt(sum / (K - 2));
      if (Double.isNaN(expected)) {
        assertThat(fast[i - 10]).isNaN();
      } else {
        Close.to(expected, fast[i - 10], 1e-12, "L at " + i);
      }
    }
  }

  @Test
  void aHugeReturnLeavesNothingBehindOnceItHasLeftTheWindow() {
    double[] quiet = LogReturns.of(RandomBars.walk(4, 120, 1, 1e-6));
    double[] crashed = quiet.clone();
    crashed[40] = -30;
    assertThat(LeeMykland.statistics(crashed, 50, K))
        .isEqualTo(LeeMykland.statistics(quiet, 50, K));
    assertThat(LeeMykland.largest(LeeMykland.statistics(crashed, 90, K))).isLessThan(-1e6);
  }

  @Test
  void windowAndCriticalValueOfOneMinuteBars() {
    assertThat(LeeMykland.window(LeeMykland.barsPerDay(60_000))).isEqualTo(725);
    assertThat(LeeMykland.window(LeeMykland.barsPerDay(300_000))).isEqualTo(325);
    Close.to(5.6, LeeMykland.critical(1440, 0.01), 0.05, "critical value");
    assertThat(LeeMykland.critical(1440, 0.05)).isLessThan(LeeMykland.critical(1440, 0.01));
    assertThat(LeeMykland.largest(new double[] {Double.NaN, 2, -2, Double.NaN})).isEqualTo(2);
  }

  @Test
  void placeboCountsWindowsBackFromTheEnd() {
    double[] residuals = new double[41];
    Arrays.fill(residuals, 0.25);
    residuals[0] = 100;
    residuals[40] = 1.75;
    assertThat(Placebo.of(residuals, 2, 0.4)).isEqualTo(new Placebo(1, 20));
    assertThat(Placebo.of(residuals, 2, -2)).isEqualTo(new Placebo(2 / 21.0, 20));
    assertThat(Placebo.of(residuals, 2, 2.1)).isEqualTo(new Placebo(1 / 21.0, 20));
    assertThat(Placebo.of(residuals, 3, 1).p()).isNaN();
  }

  @Test
  void madZ() {
    Close.to(1, MadZ.score(new double[] {1, 2, 3, 4, 100}, 4.4826), 1e-12, "z");
    assertThat(MadZ.score(new double[] {1, 1, 1, 5}, 4)).isNaN();
    assertThat(MadZ.score(new double[0], 4)).isNaN();
    assertThat(MadZ.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
  }
}
