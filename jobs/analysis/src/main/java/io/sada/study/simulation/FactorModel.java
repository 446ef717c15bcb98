package io.sada.study.simulation;

import java.util.Arrays;

/**
 * Returns of a sector under the market model with equally correlated residuals, made in rounds that
 * are independent of each other.
 *
 * <p>{@code R_it = a_i + b_i F_t + s_i (√ρ_i G_t + √(1-ρ_i) E_it)}, all normal; the correlation of
 * the residuals of i and j is √(ρ_i ρ_j). Volatilities and slopes differ between tokens.
 */
public final class FactorModel {
  private final double[] loadings;
  private final int bars;
  private final GaussianSource source;

  /**
   * A model.
   *
   * @param correlations ρ_i of each token, 0 to 1
   * @param bars bars of one round, estimation and window
   * @param seed seed of all rounds
   */
  public FactorModel(double[] correlations, int bars, long seed) {
    this.loadings = Arrays.stream(correlations).map(Math::sqrt).toArray();
    this.bars = bars;
    this.source = new GaussianSource(seed);
  }

  /** A model with one correlation for all. */
  public static FactorModel equal(int tokens, double correlation, int bars, long seed) {
    double[] correlations = new double[tokens];
    Arrays.fill(correlations, correlation);
    return new FactorModel(correlations, bars, seed);
  }

  /**
   * One round of returns.
   *
   * @param factor the factor's returns, one per bar
   * @param returns per token one return per bar
   */
  public record Round(double[] factor, double[][] returns) {}

  /** The next round. */
  public Round next() {
    double[] factor = new double[bars];
    double[] common = new double[bars];
    for (int t = 0; t < bars; t++) {
      factor[t] = 1e-3 * source.normal();
      common[t] = source.normal();
    }
    double[][] returns = new double[loadings.length][bars];
    for (int i = 0; i < loadings.length; i++) {
      double sigma = 1e-3 * source.uniform(0.5, 2);
      double beta = source.uniform(0.5, 1.5);
      double own = Math.sqrt(1 - loadings[i] * loadings[i]);
      for (int t = 0; t < bars; t++) {
        double residual = sigma * (loadings[i] * common[t] + own * source.normal());
        returns[i][t] = beta * factor[t] + residual;
      }
    }
    return new Round(factor, returns);
  }
}
