package io.sada.local.report;

import io.sada.contract.SectorResponse;
import java.util.Arrays;
import java.util.List;

/**
 * The mean path of a sector's tokens and its 95 % band: the cross-sectional standard error of the
 * mean, widened for how tokens move together as Kolari and Pynnönen (2010) widen theirs, {@code
 * sd/√n · √((1 + (n − 1) rbar) / (1 − rbar))}, times t with n − 1 degrees of freedom.
 */
final class SectorPath {
  /**
   * With fewer tokens a t of n - 1 degrees of freedom says nothing, and its band hides the rest.
   */
  private static final int LEAST_FOR_BAND = 4;

  private SectorPath() {}

  /**
   * Averages paths.
   *
   * @param rbar mean correlation of the tokens' residuals; null for no band
   */
  static CarPath of(List<CarPath> tokens, Double rbar) {
    int n = tokens.size();
    int points = tokens.get(0).car().length;
    double[] mean = new double[points];
    double[] half = new double[points];
    for (int i = 0; i < points; i++) {
      int at = i;
      double[] cars = tokens.stream().mapToDouble(path -> path.car()[at]).toArray();
      mean[i] = Arrays.stream(cars).sum() / n;
      double squares = 0;
      for (double car : cars) {
        squares += (car - mean[i]) * (car - mean[i]);
      }
      half[i] = half(Math.sqrt(squares / (n - 1)), n, rbar);
    }
    return new CarPath(mean, half);
  }

  /** Half the band's width at one window's end, from its record; NaN where it gives none. */
  static double half(SectorResponse s) {
    if (s.csectT() == null || s.csectT() == 0) {
      return Double.NaN;
    }
    double n = s.nTokens();
    return half(s.caar() / s.csectT() * Math.sqrt(n), s.nTokens(), s.rbar());
  }

  private static double half(double deviation, int n, Double rbar) {
    if (n < LEAST_FOR_BAND || rbar == null || rbar >= 1 || 1 + (n - 1) * rbar <= 0) {
      return Double.NaN;
    }
    double together = Math.sqrt((1 + (n - 1) * rbar) / (1 - rbar));
    return Interval.quantile(n - 1) * deviation / Math.sqrt(n) * together;
  }
}
