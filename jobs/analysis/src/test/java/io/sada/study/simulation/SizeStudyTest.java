package io.sada.study.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Size and coverage over thousands of announcements; the long run is {@link SizeTable}. */
class SizeStudyTest {
  private static final int ROUNDS = 2_000;
  private static final long SEED = 20240410;

  @ParameterizedTest
  @CsvSource({"4, 0", "8, 0.3", "20, 0.6"})
  void holdsItsLevelAtAnyEqualCorrelation(int tokens, double correlation) {
    double[] all = new double[tokens];
    Arrays.fill(all, correlation);
    SizeStudy size = SizeStudy.run(all, 120, 6, 0, ROUNDS, SEED);
    assertThat(size.kp()).as("seed %d", SEED).isCloseTo(0.05, within(0.01));
    assertThat(size.coverage()).as("seed %d", SEED).isCloseTo(0.95, within(0.01));
    if (correlation > 0) {
      assertThat(size.bmp()).isGreaterThan(0.2);
    } else {
      assertThat(size.bmp()).isCloseTo(0.05, within(0.015));
      assertThat(size.patell()).isCloseTo(0.05, within(0.015));
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 0.3, 0.004"})
  void intervalsHoldTheEffectPutIn(int tokens, double correlation, double effect) {
    double[] all = new double[tokens];
    Arrays.fill(all, correlation);
    SizeStudy hit = SizeStudy.run(all, 120, 6, effect, ROUNDS, SEED);
    assertThat(hit.coverage()).as("seed %d", SEED).isCloseTo(0.95, within(0.01));
    assertThat(hit.kp()).isGreaterThan(0.1);
  }
}
