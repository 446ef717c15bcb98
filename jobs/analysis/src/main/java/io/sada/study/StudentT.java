package io.sada.study;

import org.apache.commons.statistics.distribution.TDistribution;

/** Two-sided p values of Student's t distribution. */
final class StudentT {
  private StudentT() {}

  /**
   * Probability of a value at least this far from 0.
   *
   * @param t the statistic
   * @param df degrees of freedom
   * @return a value in [0, 1]; NaN where t is NaN or df is not positive
   */
  static double twoSided(double t, double df) {
    return Double.isNaN(t) || !(df > 0)
        ? Double.NaN
        : 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
  }
}
