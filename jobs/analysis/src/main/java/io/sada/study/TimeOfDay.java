package io.sada.study;

/**
 * How volatile abnormal returns are at a time of day (UTC), around 1 for the whole day.
 *
 * <p>Three harmonics fitted to the mean absolute abnormal return by hour of 19 symbols from 1
 * January to 4 May 2024: 0.9 at 5:00, 1.17 at 16:00. The months after show the same shape.
 */
final class TimeOfDay {
  private static final int MINUTES = 1_440;
  private static final double[] COSINE = {-0.022, 0, 0.050};
  private static final double[] SINE = {-0.074, 0.0415, 0.022};
  private static final double[] PROFILE = profile();

  private TimeOfDay() {}

  /** The factor at the middle of a bar. */
  static double factor(long bar, long barMillis) {
    long minute = Math.floorDiv(bar * barMillis + barMillis / 2, 60_000L);
    return PROFILE[(int) Math.floorMod(minute, (long) MINUTES)];
  }

  /** The factors of consecutive bars. */
  static double[] factors(long firstBar, int bars, long barMillis) {
    double[] factors = new double[bars];
    long day = MINUTES * 60_000L;
    long middle = Math.floorMod(firstBar * barMillis + barMillis / 2, day);
    for (int i = 0; i < bars; i++) {
      factors[i] = PROFILE[(int) middle / 60_000];
      middle += barMillis;
      if (middle >= day) {
        middle %= day;
      }
    }
    return factors;
  }

  private static double[] profile() {
    double[] profile = new double[MINUTES];
    for (int minute = 0; minute < MINUTES; minute++) {
      double angle = 2 * Math.PI * (minute + 0.5) / MINUTES;
      double log = 0;
      for (int k = 0; k < COSINE.length; k++) {
        log += COSINE[k] * StrictMath.cos((k + 1) * angle);
        log += SINE[k] * StrictMath.sin((k + 1) * angle);
      }
      profile[minute] = StrictMath.exp(log);
    }
    return profile;
  }
}
