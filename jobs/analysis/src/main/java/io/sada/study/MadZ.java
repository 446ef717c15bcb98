package io.sada.study;

import java.util.Arrays;

/**
 * A robust z score: {@code (x - median) / (1.4826 MAD)}.
 *
 * <p>1.4826 makes the median absolute deviation estimate the standard deviation of a normal sample
 * (Hampel 1974). Half of the sample may be arbitrary without moving it far.
 */
public final class MadZ {
  private static final double NORMAL = 1.4826;

  private MadZ() {}

  /**
   * Score of a window's return against the non-overlapping windows of the same length.
   *
   * @param returns returns of the symbol on the estimation bars, in bar order
   * @param length bars of the window
   * @param rawReturn the return to be judged
   * @return the score; NaN for fewer than 19 windows or a MAD of 0
   */
  public static double of(double[] returns, int length, double rawReturn) {
    double[] sums = PseudoWindows.sums(returns, length);
    return sums.length < PseudoWindows.FEWEST ? Double.NaN : score(sums, rawReturn);
  }

  /**
   * Score of a value against a sample.
   *
   * @return the score; NaN for an empty sample or a MAD of 0
   */
  public static double score(double[] sample, double value) {
    double[] sorted = sample.clone();
    double median = median(sorted);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i] - median);
    }
    double mad = median(sorted);
    return mad > 0 ? (value - median) / (NORMAL * mad) : Double.NaN;
  }

  /** Median, the mean of the two middle values for an even number; sorts its argument. */
  static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }
}
