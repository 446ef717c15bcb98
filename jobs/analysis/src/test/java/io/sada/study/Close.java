package io.sada.study;

import org.assertj.core.api.Assertions;

/** Comparison to a relative tolerance. */
final class Close {
  private Close() {}

  static void to(double expected, double actual, double relative, String what) {
    Assertions.assertThat(Math.abs(actual - expected))
        .as("%s: expected %s, got %s", what, expected, actual)
        .isLessThanOrEqualTo(relative * Math.abs(expected) + 1e-300);
  }
}
