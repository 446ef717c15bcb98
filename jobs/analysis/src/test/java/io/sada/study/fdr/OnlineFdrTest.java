package io.sada.study.fdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlineFdrTest {
  private static final long SEED = 17;

  private static OnlineFdr start(Procedure procedure) {
    return OnlineFdr.of(procedure, 0.05, OnlineState.empty());
  }

  /** γ(1) = 0.07720838 ln 2, γ(2) = 0.07720838 ln 2 / (2 e^√ln 2). */
  @Test
  void firstLevelsByHand() {
    double first = 0.07720838 * Math.log(2);
    double second = first / (2 * Math.exp(Math.sqrt(Math.log(2))));
    OnlineFdr lord = start(Procedure.LORD_PLUS_PLUS);
    assertThat(lord.test(0, 0).alpha()).isCloseTo(0.005 * first, within(1e-15));
    assertThat(lord.test(1, 0).alpha()).isCloseTo(0.005 * second + 0.045 * first, within(1e-15));
    OnlineFdr star = start(Procedure.LORD_STAR);
    star.test(0, 0);
    assertThat(star.test(1, 1).alpha()).isCloseTo(0.005 * second, within(1e-15));
    OnlineFdr saffron = start(Procedure.SAFFRON);
    assertThat(saffron.test(1, 0).alpha()).isCloseTo(0.5 * 0.025 * 0.4374901658, within(1e-15));
  }

  @Test
  void aRejectionCountsForOverlappingTestsOnlyLater() {
    OnlineFdr star = start(Procedure.LORD_STAR);
    OnlineFdr plain = start(Procedure.LORD_PLUS_PLUS);
    assertThat(star.test(1e-9, 0).rejected()).isTrue();
    plain.test(1e-9, 0);
    for (int overlapping = 1; overlapping <= 3; overlapping++) {
      assertThat(star.test(1, overlapping).alpha()).isLessThan(plain.test(1, 0).alpha());
    }
    double level = star.test(1, 3).alpha();
    assertThat(level).isGreaterThan(0.045 * 0.07720838 * Math.log(2));
    assertThat(start(Procedure.LORD_STAR).test(1, 0))
        .isEqualTo(start(Procedure.LORD_PLUS_PLUS).test(1, 0));
  }

  @ParameterizedTest
  @EnumSource
  void keepsFalseDiscoveriesBelowItsBound(Procedure procedure) {
    SplittableRandom random = new SplittableRandom(SEED);
    double falseShare = 0;
    long found = 0;
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      OnlineFdr online = start(procedure);
      int rejected = 0;
      int wrong = 0;
      for (int i = 0; i < 200; i++) {
        boolean real = random.nextDouble() < 0.2;
        double p = real ? Math.pow(random.nextDouble(), 8) * 1e-2 : random.nextDouble();
        if (online.test(p, Math.min(i, 2)).rejected()) {
          rejected++;
          wrong += real ? 0 : 1;
        }
      }
      falseShare += rejected == 0 ? 0 : (double) wrong / rejected / runs;
      found += rejected - wrong;
      assertThat(online.state().rejections()).hasSize(rejected);
    }
    assertThat(falseShare).as("seed %d", SEED).isLessThan(0.05);
    assertThat(found).isGreaterThan(runs * 10L);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnFromItsState(Procedure procedure) {
    SplittableRandom random = new SplittableRandom(SEED);
    OnlineFdr whole = start(procedure);
    OnlineFdr restored = start(procedure);
    for (int i = 0; i < 100; i++) {
      double p = Math.pow(random.nextDouble(), 6);
      assertThat(restored.test(p, Math.min(i, 5))).isEqualTo(whole.test(p, Math.min(i, 5)));
      restored = OnlineFdr.of(procedure, 0.05, restored.state());
    }
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> start(Procedure.SAFFRON).test(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OnlineFdr.of(Procedure.SAFFRON, 1, OnlineState.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void benjaminiHochbergByHand() {
    assertThat(BenjaminiHochberg.q(new double[] {0.04, Double.NaN, 0.01, 0.03, 0.9}))
        .containsExactly(0.16 / 3, Double.NaN, 0.04, 0.16 / 3, 0.9);
    assertThat(BenjaminiHochberg.q(new double[0])).isEmpty();
  }
}
