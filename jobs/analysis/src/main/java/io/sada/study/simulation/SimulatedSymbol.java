package io.sada.study.simulation;

import java.util.Map;

/**
 * How one symbol of a simulated market moves and trades.
 *
 * @param name its symbol
 * @param price first price
 * @param volatility standard deviation of its own log return over a day, what benchmarks do not
 *     explain
 * @param betas slope on each benchmark's log return, benchmarks that stand before it in the market;
 *     empty for the first benchmark
 * @param lagMillis how far it follows its benchmarks; a multiple of the market's step
 * @param ticksPerMinute mean number of trades a minute, at exponential intervals
 */
public record SimulatedSymbol(
    String name,
    double price,
    double volatility,
    Map<String, Double> betas,
    long lagMillis,
    double ticksPerMinute) {
  /** Refuses what cannot trade. */
  public SimulatedSymbol {
    betas = Map.copyOf(betas);
    if (!(price > 0) || !(volatility >= 0) || lagMillis < 0 || !(ticksPerMinute > 0)) {
      throw new IllegalArgumentException("not a market: " + name);
    }
  }
}
