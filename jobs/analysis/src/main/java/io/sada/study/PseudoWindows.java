package io.sada.study;

/** Non-overlapping windows of equal length inside the estimation bars. */
final class PseudoWindows {
  /** Fewest windows that can tell anything at the 5 % level: 1 / (1 + 19). */
  static final int FEWEST = 19;

  private PseudoWindows() {}

  /**
   * Sums over windows counted back from the end; bars at the start that fill no window are left
   * out.
   *
   * @param values one value per estimation bar, in bar order
   * @param length bars per window, at least 1
   * @return one sum per window, the latest first
   */
  static double[] sums(double[] values, int length) {
    double[] sums = new double[values.length / length];
    for (int w = 0; w < sums.length; w++) {
      int from = values.length - (w + 1) * length;
      for (int t = from; t < from + length; t++) {
        sums[w] += values[t];
      }
    }
    return sums;
  }
}
