package io.sada.study;

import java.util.List;

/**
 * What all windows of an announcement read of the bars before it: worked out by the first that
 * asks, for these bars are the same for all of them.
 */
final class BeforeWindows {
  private final Fit fit;
  private double[] returns;
  private double meanVolume;
  private int missing;
  private LocalScale scale;
  private double[] standardized;

  BeforeWindows(Fit fit) {
    this.fit = fit;
  }

  private void read(Bars symbol) {
    double[] read = new double[fit.bars()];
    double volume = 0;
    missing = 0;
    for (int i = 0; i < read.length; i++) {
      long bar = fit.bar(i);
      read[i] = symbol.returnAt(bar);
      if (symbol.tickedAt(bar)) {
        volume += symbol.volumeAt(bar);
      } else {
        missing++;
      }
    }
    meanVolume = volume / read.length;
    returns = read;
  }

  /** Returns of the symbol on the estimation bars; not copied. */
  double[] returns(Bars symbol) {
    if (returns == null) {
      read(symbol);
    }
    return returns;
  }

  /** Mean volume of an estimation bar. */
  double meanVolume(Bars symbol) {
    if (returns == null) {
      read(symbol);
    }
    return meanVolume;
  }

  /** Number of estimation bars without a tick of the symbol. */
  int missing(Bars symbol) {
    if (returns == null) {
      read(symbol);
    }
    return missing;
  }

  /**
   * The local scale; needs an estimated fit with a positive s.
   *
   * @param gap returns of the symbol between the estimation bars and the announcement; changed
   * @param factors returns of the factors there
   */
  LocalScale scale(double[] gap, double[][] factors, long barMillis) {
    for (int t = 0; t < gap.length; t++) {
      gap[t] -= fit.expected(factors, t);
    }
    scale = new LocalScale(fit, gap, barMillis);
    return scale;
  }

  /** The same where it was asked for before, else null. */
  LocalScale scale() {
    return scale;
  }

  /**
   * See {@link Fit#standardizedOverSpan}; not copied.
   *
   * @param factors the factors in their order
   */
  double[] standardized(List<Factor> factors) {
    if (standardized == null) {
      long from = fit.firstBar();
      standardized = fit.standardizedOverSpan(EventStudy.returns(factors, from, from + fit.span()));
    }
    return standardized;
  }
}
