package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RobustPValueTest {
  private static final long BAR = 300_000;

  @Test
  void distributionIsContinuousAndFalls() {
    for (double u : new double[] {-0.75, 0, 1}) {
      assertThat(HeavyTail.twoSided(0, u)).isEqualTo(1);
      assertThat(HeavyTail.twoSided(2.5705818, u)).isCloseTo(0.05, within(1e-6));
      assertThat(HeavyTail.twoSided(2.5705819, u)).isCloseTo(0.05, within(1e-6));
      assertThat(HeavyTail.twoSided(-4, u)).isEqualTo(HeavyTail.twoSided(4, u));
      double last = 1;
      for (double z = 0.1; z < 1000; z *= 1.3) {
        double p = HeavyTail.twoSided(z, u);
        assertThat(p).isLessThan(last).isPositive();
        last = p;
      }
    }
    assertThat(HeavyTail.twoSided(30, 1)).isGreaterThan(HeavyTail.twoSided(30, 0));
  }

  @Test
  void horizonIsAnHourInTheMiddleAndHasEnds() {
    assertThat(Horizon.of(12, BAR)).isZero();
    assertThat(Horizon.of(288, BAR)).isCloseTo(1, within(1e-12));
    assertThat(Horizon.of(1, 1_000)).isEqualTo(-0.75);
    assertThat(Horizon.of(10_000, BAR)).isEqualTo(1);
  }

  @Test
  void timeOfDayAveragesToOneAndPeaksInTheAfternoon() {
    double log = 0;
    for (int bar = 0; bar < 288; bar++) {
      log += Math.log(TimeOfDay.factor(bar, BAR)) / 288;
    }
    assertThat(log).isCloseTo(0, within(1e-12));
    assertThat(TimeOfDay.factor(16 * 12, BAR)).isGreaterThan(1.1);
    assertThat(TimeOfDay.factor(5 * 12, BAR)).isLessThan(0.95);
    assertThat(TimeOfDay.factor(-288, BAR)).isEqualTo(TimeOfDay.factor(0, BAR));
  }

  @Test
  void aTurbulentHourBeforeAsksForALargerMove() {
    double[] noise = LogReturns.of(RandomBars.walk(3, 601, 1, 0.001));
    double[] span = Arrays.copyOfRange(noise, 1, 601);
    Fit fit = MarketModel.fit(1_000, span, new double[0][], 120);
    double[] calm = Arrays.copyOf(span, 12);
    double[] turbulent = Arrays.stream(calm).map(r -> 8 * r).toArray();
    double[] unknown = new double[12];
    Arrays.fill(unknown, Double.NaN);
    double before = new LocalScale(fit, calm, BAR).of(1_612, 12, 0.005);
    assertThat(new LocalScale(fit, turbulent, BAR).of(1_612, 12, 0.005)).isGreaterThan(2 * before);
    assertThat(new LocalScale(fit, unknown, BAR).of(1_612, 12, 0.005))
        .isBetween(before / 2, before * 2);
    // A window that ends at the announcement must not see the hour that it is made of.
    assertThat(new LocalScale(fit, turbulent, BAR).of(1_600, 12, 0.005))
        .isEqualTo(new LocalScale(fit, calm, BAR).of(1_600, 12, 0.005));
  }
}
