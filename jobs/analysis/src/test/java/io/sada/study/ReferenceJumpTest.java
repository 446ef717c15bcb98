package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The jump statistic and the robust z score, bar by bar, K = 60. */
class ReferenceJumpTest {
  private static final int K = 60;

  @Test
  void everyBarOfADay() {
    Path folder = EvaluationData.required("reference/05_jump_vol");
    Csv bars = Csv.read(folder.resolve("expected_bars_2001-08-04_MARKET.csv"));
    double[] returns = bars.numbers("ret");
    double[] statistics = LeeMykland.statistics(returns, returns.length, K);
    double scale = Math.sqrt(Math.PI / 2);
    for (int i = 0; i < returns.length; i++) {
      double expected = bars.number(i, "LM_L_paper");
      if (Double.isNaN(expected)) {
        assertThat(statistics[i]).isNaN();
        continue;
      }
      Close.to(expected, statistics[i], 1e-9, "L");
      Close.to(bars.number(i, "LM_T_scaled"), Math.abs(statistics[i]) / scale, 1e-9, "T");
      if (i >= K) {
        Close.to(
            bars.number(i, "mad_z_prev60"),
            MadZ.score(Arrays.copyOfRange(returns, i - K, i), returns[i]),
            1e-9,
            "mad z");
      }
    }
    double n = returns.length;
    double root = Math.sqrt(2 * Math.log(n));
    double location = root - (Math.log(Math.PI) + Math.log(Math.log(n))) / (2 * root);
    Close.to(
        (location + 4.60014922677658 / root) * scale, LeeMykland.critical(n, 0.01), 1e-9, "crit");
  }
}
