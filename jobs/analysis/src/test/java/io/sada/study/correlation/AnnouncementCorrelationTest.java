package io.sada.study.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnnouncementCorrelationTest {
  private static final int LAGS = 6;
  private static final long SEED = 23;

  private static double[] noise(SplittableRandom random, int n) {
    double[] y = new double[n];
    for (int t = 0; t < n; t++) {
      y[t] = random.nextDouble() + random.nextDouble() - 1;
    }
    return y;
  }

  private static double pearson(double[] a, double[] y, int lag) {
    int n = a.length;
    double ma = Arrays.stream(a).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double say = 0;
    double saa = 0;
    double syy = 0;
    for (int t = 0; t < n; t++) {
      say += (a[t] - ma) * (y[Math.floorMod(t + lag, n)] - my);
      saa += (a[t] - ma) * (a[t] - ma);
      syy += (y[t] - my) * (y[t] - my);
    }
    return say / Math.sqrt(saa * syy);
  }

  private static double largest(double[] a, double[] y, int shift) {
    double largest = 0;
    for (int lag = -LAGS; lag <= LAGS; lag++) {
      largest = Math.max(largest, Math.abs(pearson(a, y, lag + shift)));
    }
    return largest;
  }

  @Test
  void agreesWithPlainLoops() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int run = 0; run < 20; run++) {
      double[] y = noise(random, 97);
      int[] positions = {random.nextInt(97), random.nextInt(97), 40, 40, 96};
      double[] a = new double[97];
      for (int position : positions) {
        a[position]++;
      }
      AnnouncementCorrelation c = AnnouncementCorrelation.of(y, positions, LAGS);
      double[] size = Arrays.stream(y).map(Math::abs).toArray();
      assertThat(c.r()).isCloseTo(pearson(a, y, 0), within(1e-12));
      assertThat(c.bestR()).isCloseTo(pearson(a, y, c.bestLag()), within(1e-12));
      assertThat(Math.abs(c.bestR())).isCloseTo(largest(a, y, 0), within(1e-12));
      assertThat(c.rAbs()).isCloseTo(pearson(a, size, c.bestLag()), within(1e-12));
      int count = 0;
      for (int shift = 0; shift < 97; shift++) {
        count += largest(a, y, shift) >= largest(a, y, 0) - 1e-12 ? 1 : 0;
      }
      assertThat(c.pShift()).as("seed %d", SEED).isCloseTo(count / 97.0, within(1e-12));
    }
  }

  @Test
  void findsAnEffectAtItsLag() {
    double[] y = noise(new SplittableRandom(SEED), 2_016);
    int[] positions = {100, 700, 1_300, 1_900};
    for (int position : positions) {
      y[position + 3] += 4;
    }
    AnnouncementCorrelation c = AnnouncementCorrelation.of(y, positions, 12);
    assertThat(c.bestLag()).isEqualTo(3);
    assertThat(c.bestR()).isGreaterThan(0.3);
    assertThat(c.rAbs()).isGreaterThan(0.3);
    // No other shift comes near, but 25 of them hold the same lag.
    assertThat(c.pShift()).isEqualTo(25 / 2_016.0);
    assertThat(c.bars()).isEqualTo(2_016);
    assertThat(c.announcements()).isEqualTo(4);
  }

  @Test
  void withoutVarianceNothingIsDefined() {
    AnnouncementCorrelation constant =
        AnnouncementCorrelation.of(new double[50], new int[] {3}, LAGS);
    assertThat(constant.r()).isNaN();
    assertThat(constant.pShift()).isNaN();
    assertThat(AnnouncementCorrelation.of(noise(new SplittableRandom(1), 50), new int[0], LAGS).r())
        .isNaN();
    assertThat(AnnouncementCorrelation.of(noise(new SplittableRandom(1), 8), new int[] {1}, 4).r())
        .isNaN();
  }
}
