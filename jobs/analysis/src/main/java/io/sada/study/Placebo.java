package io.sada.study;

/**
 * The placebo test: how often did windows of the same length without the announcement move as far?
 *
 * <p>{@code p = (1 + #{|Σ e| ≥ |car|}) / (1 + n)} over the n non-overlapping pseudo-windows of the
 * estimation bars. It never falls below 1 / (1 + n).
 *
 * @param p the p value, NaN where there are fewer than 19 pseudo-windows
 * @param windows their number
 */
public record Placebo(double p, int windows) {

  /**
   * Computes it.
   *
   * @param residuals residuals on the estimation bars, in bar order
   * @param length bars of the window
   * @param car the abnormal return to be judged
   */
  public static Placebo of(double[] residuals, int length, double car) {
    double[] sums = PseudoWindows.sums(residuals, length);
    if (sums.length < PseudoWindows.FEWEST) {
      return new Placebo(Double.NaN, sums.length);
    }
    int asFar = 0;
    for (double sum : sums) {
      if (Math.abs(sum) >= Math.abs(car)) {
        asFar++;
      }
    }
    return new Placebo((1.0 + asFar) / (1.0 + sums.length), sums.length);
  }
}
