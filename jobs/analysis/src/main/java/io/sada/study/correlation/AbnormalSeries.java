package io.sada.study.correlation;

import io.sada.study.Bars;
import io.sada.study.Factor;
import io.sada.study.Fit;
import io.sada.study.MarketModel;
import java.util.Arrays;
import java.util.List;

/**
 * Abnormal returns of a symbol on every bar of a window, from a model that has not seen the bars
 * around its announcements: otherwise their effect would become part of what is normal.
 */
public final class AbnormalSeries {
  private AbnormalSeries() {}

  /**
   * Fits and applies the model over {@code [from, to)}.
   *
   * @param symbol bars of the symbol
   * @param factors the benchmarks in their order, without the symbol itself
   * @param announcementBars bars of all the symbol's announcements, in or near the window
   * @param reach bars left out on each side of an announcement's bar; 12 of five minutes leave out
   *     the bars that [-60 min, +60 min] touches
   * @param minBars least number of bars that make a fit
   * @return one value per bar, NaN where a return is undefined, everywhere if there is no fit
   */
  public static double[] of(
      Bars symbol,
      List<Factor> factors,
      long from,
      long to,
      long[] announcementBars,
      int reach,
      int minBars) {
    double[] returns = symbol.returns(from, to);
    double[][] factorReturns =
        factors.stream().map(factor -> factor.bars().returns(from, to)).toArray(double[][]::new);
    double[] fitted = returns.clone();
    for (long bar : announcementBars) {
      int low = (int) Math.max(0, Math.min(fitted.length, bar - reach - from));
      int high = (int) Math.max(low, Math.min(fitted.length, bar + reach + 1 - from));
      Arrays.fill(fitted, low, high, Double.NaN);
    }
    Fit fit = MarketModel.fit(from, fitted, factorReturns, minBars);
    double[] abnormal = new double[returns.length];
    for (int t = 0; t < abnormal.length; t++) {
      // NaN of a missing estimate or of an undefined return goes through.
      abnormal[t] = returns[t] - fit.expected(factorReturns, t);
    }
    return abnormal;
  }
}
