package io.sada.study.leadlag;

/**
 * Lead and lag of two streams on a grid of lags.
 *
 * <p>The lag is the one at which the shifted Hayashi-Yoshida correlation is largest in absolute
 * value (Hoffmann, Rosenbaum and Yoshida 2013, "Estimation of the lead-lag parameter from
 * non-synchronous data"); the smallest |lag| wins ties, and the negative one of two equals. The
 * ratio weighs all lags: {@code llr = Σ_{lag>0} cov² / Σ_{lag<0} cov²} (Huth and Abergel 2014, in
 * squared form), above 1 where x leads.
 *
 * @param correlation Hayashi-Yoshida correlation at lag 0
 * @param lag the lag found, positive where x leads; meaningless where the correlation is NaN
 * @param lagCorrelation correlation at that lag
 * @param ratio llr; NaN where the denominator is 0
 */
public record LeadLag(double correlation, long lag, double lagCorrelation, double ratio) {

  /**
   * Searches the grid {@code 0, ±step, ... ±steps·step}. O((n + m) · steps).
   *
   * @param x the stream that leads at positive lags
   * @param y the other stream
   * @param step distance of two lags in the streams' unit of time, positive
   * @param steps number of lags on each side
   * @return all NaN where either stream does not move
   */
  public static LeadLag of(PriceStream x, PriceStream y, long step, int steps) {
    double norms = x.norm() * y.norm();
    if (!(norms > 0)) {
      return new LeadLag(Double.NaN, 0, Double.NaN, Double.NaN);
    }
    double[] covariances = Covariances.of(x, y, step, steps).around(steps);
    double atZero = covariances[steps];
    double best = atZero;
    long bestLag = 0;
    double[] squares = new double[2];
    for (int i = 1; i <= steps; i++) {
      for (int side = 0; side < 2; side++) {
        long lag = (side == 0 ? -i : i) * step;
        double covariance = covariances[side == 0 ? steps - i : steps + i];
        squares[side] += covariance * covariance;
        if (Math.abs(covariance) > Math.abs(best)) {
          best = covariance;
          bestLag = lag;
        }
      }
    }
    double ratio = squares[0] > 0 ? squares[1] / squares[0] : Double.NaN;
    return new LeadLag(atZero / norms, bestLag, best / norms, ratio);
  }

  /** Whether the streams move at all. */
  public boolean defined() {
    return !Double.isNaN(correlation);
  }
}
