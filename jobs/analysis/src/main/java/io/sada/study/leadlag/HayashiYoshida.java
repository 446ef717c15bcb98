package io.sada.study.leadlag;

/**
 * The covariance of two streams without aligning them on a grid: the sum of products of all changes
 * whose time intervals overlap (Hayashi and Yoshida 2005, "On covariance estimation of
 * non-synchronously observed diffusion processes"). Aligning would pull it to 0 as the grid gets
 * finer (Epps 1979).
 */
public final class HayashiYoshida {
  private HayashiYoshida() {}

  /**
   * Covariance of x with y shifted back by a lag. One pass over both: O(n + m).
   *
   * @param x the first stream
   * @param y the second stream
   * @param lag in the streams' unit of time; where it is positive, x leads
   * @return 0 where either has fewer than two ticks or no intervals overlap
   */
  public static double covariance(PriceStream x, PriceStream y, long lag) {
    int n = x.size() - 1;
    int m = y.size() - 1;
    int i = 0;
    int j = 0;
    double sum = 0;
    while (i < n && j < m) {
      long xTo = x.time(i + 1);
      long yTo = y.time(j + 1) - lag;
      if (Math.max(x.time(i), y.time(j) - lag) < Math.min(xTo, yTo)) {
        sum += x.change(i) * y.change(j);
      }
      if (xTo <= yTo) {
        i++;
      }
      if (yTo <= xTo) {
        j++;
      }
    }
    return sum;
  }

  /** Covariance over the product of the norms; NaN where either stream does not move. */
  public static double correlation(PriceStream x, PriceStream y, long lag) {
    double norms = x.norm() * y.norm();
    return norms > 0 ? covariance(x, y, lag) / norms : Double.NaN;
  }
}
