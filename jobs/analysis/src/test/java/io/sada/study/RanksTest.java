package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final long SEED = 11;

  private static double[] counted(double[] values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int below = 0;
      int equal = 0;
      for (double other : values) {
        below += other < values[i] ? 1 : 0;
        equal += other == values[i] ? 1 : 0;
      }
      ranks[i] = below + (equal + 1) / 2.0;
    }
    return ranks;
  }

  @Test
  void equalValuesShareTheMeanOfTheirs() {
    assertThat(Ranks.of(new double[] {3, -1, 3, 0.0, -0.0, 7}))
        .containsExactly(4.5, 1, 4.5, 2.5, 2.5, 6);
    assertThat(Ranks.of(new double[0])).isEmpty();
  }

  @Test
  void valuesThatDifferInTheirLastBitsOnlyAreTold() {
    double[] values = new double[700];
    double value = 1e-3;
    for (int i = 0; i < values.length; i++) {
      values[(i * 293) % values.length] = i % 2 == 0 ? value : -value;
      value = Math.nextUp(value);
    }
    assertThat(Ranks.of(values)).containsExactly(counted(values));
  }

  @Test
  void agreeWithCounting() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int run = 0; run < 50; run++) {
      double[] values = new double[1 + random.nextInt(200)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(3) == 0 ? random.nextInt(5) - 2 : random.nextGaussian() * 1e-3;
      }
      assertThat(Ranks.of(values)).as("seed %d", SEED).containsExactly(counted(values));
    }
  }
}
