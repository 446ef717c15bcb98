package io.sada.study.leadlag;

/** Hayashi-Yoshida covariances of two streams at whole multiples of a step. */
@FunctionalInterface
interface Covariances {
  /** Widest span that is worth a table, in steps. */
  int MAX_SPAN = 1 << 20;

  /** Covariance of x with y shifted back by so many steps. */
  double at(int lag);

  /**
   * For lags of up to {@code steps} on either side: by table where all ticks of both streams lie on
   * the grid of the steps, else by one merge a lag.
   */
  static Covariances of(PriceStream x, PriceStream y, long step, int steps) {
    boolean onGrid = x.onGrid(step) && y.onGrid(step);
    boolean narrow = x.size() > 1 && (x.time(x.size() - 1) - x.time(0)) / step < MAX_SPAN;
    return onGrid && narrow && y.size() > 1
        ? GridCovariances.of(x, y, step, steps)
        : lag -> HayashiYoshida.covariance(x, y, lag * step);
  }

  /** Those at all lags from {@code -steps} to {@code steps}. */
  default double[] around(int steps) {
    double[] all = new double[2 * steps + 1];
    for (int lag = -steps; lag <= steps; lag++) {
      all[lag + steps] = at(lag);
    }
    return all;
  }
}
