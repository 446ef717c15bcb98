package io.sada.study;

/**
 * The length of a window on the scale that the constants of the robust p values are linear in:
 * {@code u = ln(minutes / 60) / ln 24}, 0 for an hour, 1 for a day, -0.78 for five minutes. Shorter
 * than -0.75 and longer than 1 count as these, the range the constants were fitted on.
 */
final class Horizon {
  private static final double SHORTEST = -0.75;

  private Horizon() {}

  static double of(int bars, long barMillis) {
    double minutes = (double) bars * barMillis / 60_000;
    double u = StrictMath.log(minutes / 60) / StrictMath.log(24);
    return Math.max(SHORTEST, Math.min(1, u));
  }
}
