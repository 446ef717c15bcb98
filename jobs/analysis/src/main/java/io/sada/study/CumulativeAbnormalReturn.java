package io.sada.study;

/**
 * The cumulative abnormal return over a window and its test.
 *
 * <p>{@code AR_t = R_t - x_t' b}, {@code CAR = Σ AR}. Its standard error counts that alpha and
 * betas are estimates too: with {@code z = Σ x_t}, {@code se = s √(L + z' (X'X)^-1 z)} (Salinger
 * 1992; Campbell, Lo and MacKinlay 1997, 4.4.11, for several factors). It equals the standard error
 * of the sum of window dummies in one regression over both spans (Karafiath 1988).
 *
 * @param rawReturn sum of the returns
 * @param benchmarkReturn sum of what the model expects, intercept included
 * @param car sum of the abnormal returns
 * @param standardError standard error of car; 0 where the model fits exactly
 * @param scar car / standardError; NaN where that is 0
 * @param degreesOfFreedom M - k
 * @param p two-sided p value from Student's t; NaN where scar is
 * @param abnormal the abnormal returns, in bar order
 */
public record CumulativeAbnormalReturn(
    double rawReturn,
    double benchmarkReturn,
    double car,
    double standardError,
    double scar,
    int degreesOfFreedom,
    double p,
    double[] abnormal) {

  /**
   * Computes it.
   *
   * @param fit an estimated fit
   * @param returns returns of the symbol over the window
   * @param factors returns of all the factors over the window, as many as were given to the fit
   */
  public static CumulativeAbnormalReturn of(Fit fit, double[] returns, double[][] factors) {
    double raw = 0;
    double benchmark = 0;
    double car = 0;
    double[] abnormal = new double[returns.length];
    for (int t = 0; t < returns.length; t++) {
      double expected = fit.expected(factors, t);
      abnormal[t] = returns[t] - expected;
      raw += returns[t];
      benchmark += expected;
      car += abnormal[t];
    }
    double se = fit.standardError(factors, returns.length);
    double scar = se > 0 ? car / se : Double.NaN;
    int df = fit.degreesOfFreedom();
    return new CumulativeAbnormalReturn(
        raw, benchmark, car, se, scar, df, StudentT.twoSided(scar, df), abnormal);
  }
}
