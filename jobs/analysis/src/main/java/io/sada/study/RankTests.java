package io.sada.study;

/** Rank tests across a sector: they ask nothing of the shape of the returns' distribution. */
public final class RankTests {
  private RankTests() {}

  /**
   * The multi-day rank test of Corrado (1989) and Corrado and Zivney (1992). With {@code U = rank /
   * (T + 1)} and {@code K_t} the mean over tokens of {@code U - 1/2}: {@code √L mean_W(K) / S},
   * {@code S² = Σ K_t² / T}.
   *
   * @param values per token its T abnormal returns, the rank set: estimation bars and window
   * @param from index of the window's first bar in the rank set
   * @param length bars of the window
   * @return NaN where all are tied
   */
  public static double corrado(double[][] values, int from, int length) {
    int total = values[0].length;
    double[] mean = meanRank(values, total);
    double window = 0;
    for (int t = from; t < from + length; t++) {
      window += mean[t];
    }
    double s = Math.sqrt(Moments.squares(mean, 0) / total);
    return s > 0 ? Math.sqrt(length) * (window / length) / s : Double.NaN;
  }

  /**
   * The generalised rank t of Kolari and Pynnönen (2011), "Nonparametric rank tests for event
   * studies", on forecast-corrected standardised returns. The window is one value, {@code scar /
   * sd(scar)} across tokens; with T = M + 1 and Z its mean rank over the root mean square of all,
   * {@code t = Z √((T - 2) / (T - 1 - Z²))}, T - 2 degrees of freedom.
   *
   * @param standardized per token its M standardised residuals
   * @param scar standardised CARs
   * @return NaN where the standardised CARs have no variance
   */
  public static double generalizedRank(double[][] standardized, double[] scar) {
    double sd = Moments.standardDeviation(scar);
    if (!(sd > 0)) {
      return Double.NaN;
    }
    int total = standardized[0].length + 1;
    double[][] values = new double[scar.length][total];
    for (int i = 0; i < scar.length; i++) {
      System.arraycopy(standardized[i], 0, values[i], 0, total - 1);
      values[i][total - 1] = scar[i] / sd;
    }
    double[] mean = meanRank(values, total);
    double z = mean[total - 1] / Math.sqrt(Moments.squares(mean, 0) / total);
    return z * Math.sqrt((total - 2) / (total - 1 - z * z));
  }

  private static double[] meanRank(double[][] values, int total) {
    double[] mean = new double[total];
    for (double[] token : values) {
      double[] ranks = Ranks.of(token);
      for (int t = 0; t < total; t++) {
        mean[t] += ranks[t] / (total + 1);
      }
    }
    for (int t = 0; t < total; t++) {
      mean[t] = mean[t] / values.length - 0.5;
    }
    return mean;
  }
}
