package io.sada.study.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Trades of a simulated market, one step held in memory. */
final class MarketTicks implements Iterator<SimulatedTick> {
  private static final Comparator<SimulatedTick> ORDER =
      Comparator.comparingLong(SimulatedTick::ts).thenComparing(SimulatedTick::symbol);

  private final SimulatedMarket market;
  private final List<SymbolPath> paths = new ArrayList<>();
  private final GaussianSource common;
  private final Queue<SimulatedTick> ready = new ArrayDeque<>();
  private long step;

  MarketTicks(SimulatedMarket market) {
    this.market = market;
    common = new GaussianSource(GaussianSource.seed(market.seed(), ""));
    for (SimulatedSymbol symbol : market.symbols()) {
      paths.add(new SymbolPath(market, symbol, paths));
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && market.from() + step * market.stepMillis() < market.to()) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public SimulatedTick next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    long start = market.from() + step * market.stepMillis();
    long end = Math.min(market.to(), start + market.stepMillis());
    double shared = common.normal();
    List<SimulatedTick> ticks = new ArrayList<>();
    for (SymbolPath path : paths) {
      path.advance(start, shared);
    }
    for (SymbolPath path : paths) {
      path.trade(end, ticks);
    }
    ticks.sort(ORDER);
    ready.addAll(ticks);
    step++;
  }
}
