package io.sada.study;

import java.util.ArrayList;
import java.util.List;

/**
 * The market model {@code R = alpha + b_1 F_1 + b_2 F_2 ... + e}, fitted by ordinary least squares.
 *
 * <p>Source: Campbell, Lo and MacKinlay (1997), "The Econometrics of Financial Markets", chapter 4.
 * The residual variance is {@code s² = SSR / (M - k)} with k columns including the intercept.
 */
public final class MarketModel {
  /**
   * Residuals this small, as a share of the response's variance or in absolute terms, are rounding:
   * a log return of two doubles is known to about 2e-16.
   */
  private static final double EXACT_SHARE = 1e-24;

  private static final double EXACT_SIGMA = 1e-14;

  private MarketModel() {}

  /**
   * Fits the model over a span of consecutive bars.
   *
   * @param firstBar number of the span's first bar
   * @param response returns of the symbol over the span, NaN where undefined
   * @param factors returns of each factor over the same span, NaN where undefined
   * @param minBars least number of bars that make a fit; a factor with fewer returns is dropped
   * @return the fit; {@link Fit#estimated()} is false where fewer bars than that are left
   */
  public static Fit fit(long firstBar, double[] response, double[][] factors, int minBars) {
    if (response.length >= minBars
        && FactorSelection.whole(factors)
        && FactorSelection.count(response) == response.length) {
      return wholeFit(firstBar, response, factors);
    }
    List<Integer> kept = FactorSelection.keep(factors, minBars);
    while (true) {
      int[] rows = FactorSelection.defined(response, factors, kept);
      int df = rows.length - kept.size() - 1;
      if (rows.length < minBars || df < 1) {
        return Fit.none(firstBar, response.length, kept, factors.length, rows);
      }
      double[][] columns = FactorSelection.columns(factors, kept, rows);
      // A factor may vary over the span and yet not over the bars that this symbol has.
      LeastSquares squares = new LeastSquares(columns.length);
      int degenerate = squares.append(columns);
      if (degenerate < 0) {
        return fit(firstBar, response, kept, factors.length, rows, columns, squares);
      }
      kept.remove(degenerate);
    }
  }

  /** The same where no return is missing: what tells the factors apart is the model's own. */
  private static Fit wholeFit(long firstBar, double[] response, double[][] factors) {
    LeastSquares squares = new LeastSquares(factors.length);
    List<Integer> kept = new ArrayList<>(factors.length);
    for (int j = 0; j < factors.length; j++) {
      if (squares.append(factors[j])) {
        kept.add(j);
      }
    }
    int[] rows = new int[response.length];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = t;
    }
    if (rows.length - kept.size() - 1 < 1) {
      return Fit.none(firstBar, response.length, kept, factors.length, rows);
    }
    double[][] columns = kept.stream().map(j -> factors[j]).toArray(double[][]::new);
    return fit(firstBar, response, kept, factors.length, rows, columns, squares);
  }

  private static Fit fit(
      long firstBar,
      double[] response,
      List<Integer> kept,
      int factors,
      int[] rows,
      double[][] columns,
      LeastSquares squares) {
    double[] y = Rows.pick(response, rows);
    boolean constant = Moments.constant(y);
    double mean = constant ? y[0] : Moments.mean(y);
    for (int t = 0; t < y.length; t++) {
      y[t] -= mean;
    }
    double total = squares(y);
    double[] betas = squares.solve(y);
    squares.seal();
    double alpha = mean;
    for (int j = 0; j < betas.length; j++) {
      alpha -= betas[j] * squares.mean(j);
    }
    int df = y.length - betas.length - 1;
    double ssr = squares(y);
    if (ssr <= EXACT_SHARE * total || Math.sqrt(ssr / df) <= EXACT_SIGMA) {
      ssr = 0;
    }
    double r2 = constant || total == 0 ? Double.NaN : 1 - ssr / total;
    double[] residuals = ssr == 0 ? y : residuals(response, rows, columns, alpha, betas);
    return new Fit(
        firstBar,
        response.length,
        kept,
        factors,
        rows,
        squares,
        alpha,
        betas,
        ssr / df,
        r2,
        residuals);
  }

  /**
   * In the same arithmetic as {@link Fit#expected}: bars with equal returns, in the estimation or
   * in a window, must tie in ranks to the last digit.
   */
  private static double[] residuals(
      double[] response, int[] rows, double[][] columns, double alpha, double[] betas) {
    double[] residuals = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double expected = alpha;
      for (int j = 0; j < betas.length; j++) {
        expected += betas[j] * columns[j][i];
      }
      residuals[i] = response[rows[i]] - expected;
    }
    return residuals;
  }

  private static double squares(double[] centred) {
    return Moments.squares(centred, 0);
  }
}
