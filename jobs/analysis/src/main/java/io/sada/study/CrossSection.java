package io.sada.study;

/** Tests on the mean of one statistic per token. Sample standard deviations have divisor n - 1. */
public final class CrossSection {
  private CrossSection() {}

  /**
   * {@code mean √n / sd}: of CARs the cross-sectional t, of standardised CARs the test of Boehmer,
   * Musumeci and Poulsen (1991), which holds where the event raises the variance.
   *
   * @return NaN for fewer than two values or without variance
   */
  public static double t(double[] values) {
    double sd = Moments.standardDeviation(values);
    return sd > 0 && !Moments.constant(values)
        ? Moments.mean(values) * Math.sqrt(values.length) / sd
        : Double.NaN;
  }

  /**
   * The factor {@code √((1 - r) / (1 + (n - 1) r))} by which Kolari and Pynnönen (2010), "Event
   * study testing with cross-sectional correlation of abnormal returns", correct it.
   *
   * @param rbar mean residual correlation of two tokens
   * @param n number of tokens
   * @return NaN at or beyond r = -1/(n - 1), the least that n series can have
   */
  public static double kolariPynnonen(double rbar, int n) {
    double spread = 1 + (n - 1) * rbar;
    return spread > 0 ? Math.sqrt(Math.max(0, 1 - rbar) / spread) : Double.NaN;
  }

  /**
   * Patell (1976): {@code Σ scar / √(Σ (M_i - k_i) / (M_i - k_i - 2))}.
   *
   * @param scar standardised CARs
   * @param df M - k of each
   * @return NaN where some token has fewer than 3 degrees of freedom
   */
  public static double patell(double[] scar, int[] df) {
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < scar.length; i++) {
      if (df[i] < 3) {
        return Double.NaN;
      }
      sum += scar[i];
      variance += df[i] / (df[i] - 2.0);
    }
    return sum / Math.sqrt(variance);
  }

  /**
   * Cowan (1992), "Nonparametric event study tests": {@code (w - n p) / √(n p (1 - p))}.
   *
   * @param positive w, number of positive CARs
   * @param n number of tokens
   * @param share p, mean share of positive residuals in the estimation bars
   * @return NaN for a share of 0 or 1
   */
  public static double generalizedSign(int positive, int n, double share) {
    return share > 0 && share < 1
        ? (positive - n * share) / Math.sqrt(n * share * (1 - share))
        : Double.NaN;
  }
}
