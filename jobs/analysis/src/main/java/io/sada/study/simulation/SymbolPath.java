package io.sada.study.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The price and the trades of one symbol as time goes on. */
final class SymbolPath {
  private static final double DAY = 86_400_000;
  private static final double MINUTE = 60_000;
  private static final MathContext PRICE = new MathContext(9);
  private static final MathContext SIZE = new MathContext(5);

  private final SimulatedSymbol symbol;
  private final SymbolPath[] benchmarks;
  private final double[] betas;
  private final List<Shock> shocks;
  private final GaussianSource moves;
  private final GaussianSource trades;
  private final double ownScale;
  private final double sharedScale;
  private final double[] increments;
  private final int lag;
  private double logPrice;
  private double shocked;
  private int steps;
  private double nextTrade;
  private long id;

  SymbolPath(SimulatedMarket market, SimulatedSymbol symbol, List<SymbolPath> before) {
    this.symbol = symbol;
    List<String> names = symbol.betas().keySet().stream().sorted().toList();
    benchmarks = names.stream().map(name -> find(name, before)).toArray(SymbolPath[]::new);
    betas = names.stream().mapToDouble(symbol.betas()::get).toArray();
    shocks = market.shocks().stream().filter(s -> s.symbol().equals(symbol.name())).toList();
    moves = new GaussianSource(GaussianSource.seed(market.seed(), symbol.name() + "/moves"));
    trades = new GaussianSource(GaussianSource.seed(market.seed(), symbol.name() + "/trades"));
    double scale = symbol.volatility() * Math.sqrt(market.stepMillis() / DAY);
    double rho = benchmarks.length == 0 ? 0 : market.correlation();
    ownScale = scale * Math.sqrt(1 - rho);
    sharedScale = scale * Math.sqrt(rho);
    lag = (int) (symbol.lagMillis() / market.stepMillis());
    long longest = market.symbols().stream().mapToLong(SimulatedSymbol::lagMillis).max().orElse(0);
    increments = new double[(int) (longest / market.stepMillis()) + 1];
    logPrice = StrictMath.log(symbol.price());
    nextTrade = market.from() + gap();
  }

  private static SymbolPath find(String name, List<SymbolPath> before) {
    return before.stream()
        .filter(path -> path.symbol.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no benchmark before it: " + name));
  }

  /** Moves the price to that of the step that starts at a time. */
  void advance(long start, double shared) {
    double increment = ownScale * moves.normal() + sharedScale * shared;
    for (int b = 0; b < benchmarks.length; b++) {
      increment += betas[b] * benchmarks[b].incrementBefore(steps - lag);
    }
    double shock = 0;
    for (Shock each : shocks) {
      shock += each.by(start);
    }
    increments[steps % increments.length] = increment;
    logPrice += increment + (shock - shocked);
    shocked = shock;
    steps++;
  }

  /** Increment of a step without shocks: these hit one symbol alone. */
  private double incrementBefore(int step) {
    return step < 0 ? 0 : increments[step % increments.length];
  }

  /** Adds the trades before a time. */
  void trade(long end, List<SimulatedTick> ticks) {
    while (nextTrade < end) {
      String price = decimal(StrictMath.exp(logPrice), PRICE);
      String size = decimal(0.001 + 100 / symbol.price() * trades.exponential(), SIZE);
      ticks.add(new SimulatedTick(symbol.name(), (long) nextTrade, price, size, ++id));
      nextTrade += gap();
    }
  }

  private double gap() {
    return trades.exponential() * MINUTE / symbol.ticksPerMinute();
  }

  private static String decimal(double value, MathContext digits) {
    return new BigDecimal(value).round(digits).stripTrailingZeros().toPlainString();
  }
}
