package io.sada.local.report;

import io.sada.contract.Impact;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 95 % confidence interval, {@code estimate ± t · se} with Student's t at the estimate's degrees
 * of freedom.
 */
record Interval(double low, double high) {
  private static final double TAIL = 0.025;

  /** That of a record's car; null where it has none. */
  static Interval of(Impact impact) {
    if (impact.car() == null || impact.seCar() == null || impact.df() == null) {
      return null;
    }
    double half = quantile(impact.df()) * impact.seCar();
    return new Interval(impact.car() - half, impact.car() + half);
  }

  /**
   * How many standard errors a 95 % interval reaches to either side.
   *
   * @param df degrees of freedom, greater than 0
   */
  static double quantile(double df) {
    return TDistribution.of(df).inverseSurvivalProbability(TAIL);
  }
}
