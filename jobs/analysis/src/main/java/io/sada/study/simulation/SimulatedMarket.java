package io.sada.study.simulation;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A market of which everything is known.
 *
 * <p>Log prices move at every step: {@code d log P_i(t) = Σ_b beta_ib d log P_b(t - lag_i) + σ_i
 * (√ρ G(t) + √(1-ρ) E_i(t))} with standard normal G and E, scaled to the step, plus the shocks.
 * Between steps they stand still; trades fall at random milliseconds and print the price of their
 * step.
 *
 * @param from start, milliseconds since the epoch
 * @param to end, exclusive
 * @param stepMillis time between two moves, 1,000 for seconds
 * @param correlation ρ, correlation of any two symbols' own moves, from 0 to 1; the symbols without
 *     betas are not part of it
 * @param symbols the symbols, benchmarks before those that depend on them
 * @param shocks known abnormal returns
 * @param seed seed of all random numbers; each symbol draws from its own stream
 */
public record SimulatedMarket(
    long from,
    long to,
    long stepMillis,
    double correlation,
    List<SimulatedSymbol> symbols,
    List<Shock> shocks,
    long seed) {

  /** Refuses an empty time, a correlation out of range and lags that are no whole steps. */
  public SimulatedMarket {
    symbols = List.copyOf(symbols);
    shocks = List.copyOf(shocks);
    if (to <= from || stepMillis < 1 || !(correlation >= 0 && correlation <= 1)) {
      throw new IllegalArgumentException("market over [" + from + ", " + to + ")");
    }
    for (SimulatedSymbol symbol : symbols) {
      if (symbol.lagMillis() % stepMillis != 0) {
        throw new IllegalArgumentException("lag of " + symbol.name() + " is no whole step");
      }
    }
  }

  /** All trades in order of time, then symbol; made one step after the other. */
  public Iterator<SimulatedTick> ticks() {
    return new MarketTicks(this);
  }

  /** The same as a stream. */
  public Stream<SimulatedTick> stream() {
    Iterable<SimulatedTick> ticks = this::ticks;
    return StreamSupport.stream(ticks.spliterator(), false);
  }
}
