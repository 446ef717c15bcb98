package io.sada.study.correlation;

/**
 * Correlation of sparse announcements with abnormal returns over one window of bars.
 *
 * <p>{@code r(l) = Pearson(a_t, y_{t+l})} over circular pairs, so that means and variances are the
 * same at every lag. {@code p_shift} turns the announcements around the window: the share of the n
 * shifts (0 included) whose largest |r| over all lags is at least the one observed. It keeps the
 * autocorrelation of both series and accounts for the choice among lags. With A announcements a
 * shift costs O(A).
 *
 * @param bars n
 * @param announcements A, in those bars
 * @param r correlation at lag 0
 * @param bestLag lag with the largest |r|, the smallest |lag| first, the negative one of two equals
 * @param bestR correlation there
 * @param rAbs correlation with |y| at the best lag
 * @param pShift its p value, at least 1/n
 */
public record AnnouncementCorrelation(
    int bars, int announcements, double r, int bestLag, double bestR, double rAbs, double pShift) {

  /**
   * Computes it.
   *
   * @param abnormal y, one value per bar, none NaN
   * @param positions bars of the announcements, 0 ≤ position &lt; n; one that holds several comes
   *     as often
   * @param maxLag largest lag in bars, less than half of n
   * @return correlations NaN where either series is constant
   */
  public static AnnouncementCorrelation of(double[] abnormal, int[] positions, int maxLag) {
    int n = abnormal.length;
    double norm = countNorm(n, positions) * norm(centred(abnormal));
    if (!(norm > 0) || 2 * maxLag >= n) {
      double nan = Double.NaN;
      return new AnnouncementCorrelation(n, positions.length, nan, 0, nan, nan, nan);
    }
    double[] sums = shifted(centred(abnormal), positions);
    int best = 0;
    for (int lag = 1; lag <= maxLag; lag++) {
      for (int signed = -lag; signed <= lag; signed += 2 * lag) {
        if (Math.abs(sums[Math.floorMod(signed, n)]) > Math.abs(sums[Math.floorMod(best, n)])) {
          best = signed;
        }
      }
    }
    double bestSum = sums[Math.floorMod(best, n)];
    double[] size = centred(absolute(abnormal));
    double sizeNorm = countNorm(n, positions) * norm(size);
    return new AnnouncementCorrelation(
        n,
        positions.length,
        sums[0] / norm,
        best,
        bestSum / norm,
        sizeNorm > 0 ? sumAt(size, positions, best) / sizeNorm : Double.NaN,
        shareAtLeast(sums, maxLag, Math.abs(bestSum)));
  }

  /** Share of the circular windows of lags that hold a value at least this large. */
  private static double shareAtLeast(double[] sums, int maxLag, double observed) {
    int n = sums.length;
    int count = 0;
    int last = Integer.MIN_VALUE / 2;
    for (int s = -maxLag; s < n + maxLag; s++) {
      if (Math.abs(sums[Math.floorMod(s, n)]) >= observed) {
        last = s;
      }
      if (s >= maxLag && last >= s - 2 * maxLag) {
        count++;
      }
    }
    return (double) count / n;
  }

  private static double[] shifted(double[] values, int[] positions) {
    double[] sums = new double[values.length];
    for (int shift = 0; shift < sums.length; shift++) {
      sums[shift] = sumAt(values, positions, shift);
    }
    return sums;
  }

  private static double sumAt(double[] values, int[] positions, int shift) {
    double sum = 0;
    for (int position : positions) {
      sum += values[Math.floorMod(position + shift, values.length)];
    }
    return sum;
  }

  private static double countNorm(int n, int[] positions) {
    double[] counts = new double[n];
    for (int position : positions) {
      counts[position]++;
    }
    return norm(centred(counts));
  }

  private static double[] centred(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double[] centred = new double[values.length];
    for (int t = 0; t < centred.length; t++) {
      centred[t] = values[t] - mean;
    }
    return centred;
  }

  private static double[] absolute(double[] values) {
    double[] absolute = new double[values.length];
    for (int t = 0; t < absolute.length; t++) {
      absolute[t] = Math.abs(values[t]);
    }
    return absolute;
  }

  private static double norm(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }
}
