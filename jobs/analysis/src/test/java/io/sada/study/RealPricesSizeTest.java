package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A short run of {@link RealPricesSizeTable}: is the robust p value nominal on real prices? */
class RealPricesSizeTest {
  private static final int ROUNDS = 1_500;
  private static final long SEED = 20240410;

  @Test
  void robustIsNominalWhereTheTextbookIsNot() {
    var prices = RealPrices.all(EvaluationData.required("replay-2024/bars-5m"));
    PseudoAnnouncements source = new PseudoAnnouncements(prices, SEED);
    int hour = PseudoAnnouncements.WINDOWS.indexOf("post_1h");
    double[] robust = new double[ROUNDS];
    double[] textbook = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      WindowStatistics s = source.next().study().window(PseudoAnnouncements.window(hour));
      robust[i] = s.pRobust();
      textbook[i] = s.car().p();
    }
    assertThat(share(robust, 0.05)).as("seed %d", SEED).isBetween(0.035, 0.065);
    assertThat(share(robust, 0.01)).as("seed %d", SEED).isBetween(0.004, 0.018);
    assertThat(share(textbook, 0.01)).as("seed %d", SEED).isGreaterThan(0.018);
  }

  private static double share(double[] p, double level) {
    return IntStream.range(0, p.length).filter(i -> p[i] <= level).count() / (double) p.length;
  }
}
