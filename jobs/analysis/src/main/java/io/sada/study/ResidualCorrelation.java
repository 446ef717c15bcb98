package io.sada.study;

/** How the residuals of a sector's tokens go together. */
public final class ResidualCorrelation {
  private ResidualCorrelation() {}

  /**
   * Mean off-diagonal Pearson correlation, from {@code Σ_t (Σ_i z_it)² = Σ_ij r_ij} of the columns
   * standardised to unit length: O(n T) instead of O(n² T).
   *
   * @param residuals per token its residuals on the same bars
   * @return a value in [-1/(n-1), 1]; NaN where a token has no variance or n &lt; 2
   */
  public static double mean(double[][] residuals) {
    int n = residuals.length;
    double[] sums = new double[n == 0 ? 0 : residuals[0].length];
    for (double[] token : residuals) {
      double mean = Moments.mean(token);
      double norm = Math.sqrt(Moments.squares(token, mean));
      if (!(norm > 0) || Moments.constant(token)) {
        return Double.NaN;
      }
      for (int t = 0; t < sums.length; t++) {
        sums[t] += (token[t] - mean) / norm;
      }
    }
    return n < 2 ? Double.NaN : (Moments.squares(sums, 0) - n) / (n * (n - 1.0));
  }

  /**
   * Sample standard deviation of the equal-weight portfolio's residuals.
   *
   * @param residuals per token its residuals on the same bars
   */
  public static double portfolioDeviation(double[][] residuals) {
    double[] portfolio = new double[residuals[0].length];
    for (double[] token : residuals) {
      for (int t = 0; t < portfolio.length; t++) {
        portfolio[t] += token[t];
      }
    }
    for (int t = 0; t < portfolio.length; t++) {
      portfolio[t] /= residuals.length;
    }
    return Moments.standardDeviation(portfolio);
  }
}
