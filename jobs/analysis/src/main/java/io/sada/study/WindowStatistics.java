package io.sada.study;

/**
 * What one window of one announcement says about one symbol. An undefined statistic is NaN; where
 * the outcome is not {@link Outcome#STUDIED} all of them are.
 *
 * @param outcome whether the window could be studied
 * @param windowMissingBars bars of the window without a tick of the symbol
 * @param car the abnormal return and its test; null where there are no statistics
 * @param pRobust p value that is nominal on real prices: the CAR over its {@link LocalScale}
 *     against a {@link HeavyTail}; NaN where s is 0, and in a window without any trade, which says
 *     nothing of what somebody would have paid
 * @param placebo the placebo test; null where there are no statistics
 * @param lmStat Lee-Mykland statistic of the announcement's bar; NaN for a window that ends before
 *     that bar does, when it cannot be known yet
 * @param lmMax the one largest in absolute value over the window
 * @param madZ robust z score of the raw return
 * @param volumeRatio mean volume per bar of the window over that of the estimation bars
 */
public record WindowStatistics(
    Outcome outcome,
    int windowMissingBars,
    CumulativeAbnormalReturn car,
    double pRobust,
    Placebo placebo,
    double lmStat,
    double lmMax,
    double madZ,
    double volumeRatio) {

  static WindowStatistics none(Outcome outcome, int windowMissingBars) {
    double nan = Double.NaN;
    return new WindowStatistics(outcome, windowMissingBars, null, nan, null, nan, nan, nan, nan);
  }
}
