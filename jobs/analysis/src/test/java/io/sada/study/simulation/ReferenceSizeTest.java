package io.sada.study.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Size of the unadjusted test at 8 tokens: under an equal correlation its t is inflated by √((1 + 7
 * ρ) / (1 - ρ)), which gives 12.9, 29.8 and 45.6 % at a nominal 5 %.
 */
class ReferenceSizeTest {
  private static final long SEED = 12_345;

  @ParameterizedTest
  @CsvSource({"0.1, 0.12902", "0.3, 0.298215", "0.5, 0.456433"})
  void unadjustedTestRejectsAsOftenAsTheoryHasIt(double correlation, double expected) {
    double[] all = new double[8];
    Arrays.fill(all, correlation);
    SizeStudy size = SizeStudy.run(all, 200, 1, 0, 1_000, SEED);
    assertThat(size.bmp()).as("seed %d", SEED).isCloseTo(expected, within(0.035));
    assertThat(size.kp()).as("seed %d", SEED).isCloseTo(0.05, within(0.02));
  }
}
