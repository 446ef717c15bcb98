package io.sada.pipeline.naive;

import io.sada.study.simulation.Shock;
import io.sada.study.simulation.SimulatedMarket;
import io.sada.study.simulation.SimulatedSymbol;
import io.sada.study.simulation.SimulatedTick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trades with all that is awkward about real ones: several in a millisecond with ids absent, text
 * and number; gaps in the benchmarks; a collinear benchmark; a constant price, a single trade, a
 * trade in a day; prices from 1e-8 to 1e5; other quotes; sizes of many digits.
 */
public final class AwkwardMarket {
  /** 2026-01-01T00:00Z. */
  public static final long START = 1_767_225_600_000L;

  public static final long MINUTE = 60_000;
  public static final long HOUR = 60 * MINUTE;

  private final Random random;
  private final long hours;
  private final int crowd;
  private final List<Trade> trades = new ArrayList<>();

  private AwkwardMarket(long hours, int crowd, long seed) {
    this.hours = hours;
    this.crowd = crowd;
    this.random = new Random(seed);
  }

  /**
   * All trades in order of time.
   *
   * @param crowd number of ordinary tokens, T01 and so on
   */
  public static List<Trade> trades(long hours, int crowd, long seed, Shock... shocks) {
    AwkwardMarket market = new AwkwardMarket(hours, crowd, seed);
    market.simulated(seed, List.of(shocks));
    market.curious();
    market.trades.sort(Comparator.comparingLong(Trade::ts));
    return List.copyOf(market.trades);
  }

  /**
   * A long market of few trades: benchmarks with the same gaps and one of two days, three tokens.
   */
  public static List<Trade> sparse(long hours, long seed) {
    AwkwardMarket market = new AwkwardMarket(hours, 0, seed);
    List<SimulatedSymbol> symbols =
        List.of(
            new SimulatedSymbol("BTC", 60_000, 0.02, Map.of(), 0, 0.4),
            new SimulatedSymbol("ETH", 3_000, 0.03, Map.of("BTC", 0.9), 0, 0.3),
            token("LAGS", 4.2, 1.0, 9_000, 0.3),
            token("TINY", 1.234e-8, 0.8, 0, 0.3),
            token("HUGE", 1.1e5, 1.2, 0, 0.3));
    new SimulatedMarket(START, START + hours * HOUR, 1_000, 0.3, symbols, List.of(), seed)
        .stream()
            .filter(tick -> !tick.symbol().equals("BTC") || !isWeekend(tick.ts()))
            .forEach(market::take);
    market.trades.sort(Comparator.comparingLong(Trade::ts));
    return List.copyOf(market.trades);
  }

  private static boolean isWeekend(long ts) {
    long day = (ts - START) / (24 * HOUR);
    return day == 12 || day == 13;
  }

  private void simulated(long seed, List<Shock> shocks) {
    List<SimulatedSymbol> symbols = new ArrayList<>();
    symbols.add(new SimulatedSymbol("BTC", 60_000, 0.02, Map.of(), 0, 3));
    symbols.add(new SimulatedSymbol("ETH", 3_000, 0.03, Map.of("BTC", 0.9), 0, 2));
    symbols.add(token("LAGS", 4.2, 1.0, 9_000, 4));
    symbols.add(token("TINY", 1.234e-8, 0.8, 0, 1));
    symbols.add(token("HUGE", 1.1e5, 1.2, 0, 1));
    symbols.add(token("YOUNG", 7, 0.7, 0, 1));
    for (int i = 1; i <= crowd; i++) {
      symbols.add(token("T%02d".formatted(i), 0.3 * i, 0.5 + 0.05 * i, 0, 0.4 + 0.1 * (i % 9)));
    }
    new SimulatedMarket(START, START + hours * HOUR, 1_000, 0.3, symbols, shocks, seed)
        .stream().forEach(this::take);
  }

  private static SimulatedSymbol token(
      String name, double price, double beta, long lag, double perMinute) {
    return new SimulatedSymbol(name, price, 0.04, Map.of("BTC", beta, "ETH", 0.3), lag, perMinute);
  }

  private void take(SimulatedTick tick) {
    long minute = (tick.ts() - START) / MINUTE;
    boolean benchmark = tick.symbol().equals("BTC") || tick.symbol().equals("ETH");
    boolean bitcoinGap = tick.symbol().equals("BTC") && minute % 700 >= 640;
    boolean commonGap = benchmark && minute % 900 >= 893;
    boolean unborn = tick.symbol().equals("YOUNG") && minute < 11 * 60;
    if (bitcoinGap || commonGap || unborn) {
      return;
    }
    add(tick.symbol(), tick.ts(), tick.price(), tick.size(), id(tick));
    if (tick.symbol().equals("BTC")) {
      String twice = new BigDecimal(tick.price()).multiply(BigDecimal.valueOf(2)).toPlainString();
      add("BTC2", tick.ts(), twice, tick.size(), id(tick));
    }
    if (random.nextInt(20) == 0) {
      together(tick);
    }
    if (random.nextInt(50) == 0) {
      trades.add(new Trade(tick.symbol(), tick.ts() + 1, "1", "1000", null, "EUR"));
    }
  }

  /** More trades in the same millisecond, in no order. */
  private void together(SimulatedTick tick) {
    BigDecimal price = new BigDecimal(tick.price());
    List<Object> ids = new ArrayList<>();
    ids.add(null);
    ids.add("a" + tick.id());
    ids.add("Z" + tick.id());
    ids.add(BigDecimal.valueOf(tick.id() + 1));
    ids.add(new BigDecimal("123456789012345678901234567890").add(BigDecimal.valueOf(tick.id())));
    ids.add(new BigDecimal("9.5"));
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      Object id = ids.get(random.nextInt(ids.size()));
      BigDecimal other = price.multiply(new BigDecimal("1.00" + random.nextInt(10)));
      String name = tick.symbol();
      add(name, tick.ts(), other.toPlainString(), "0.1234567890123456789012345", id);
      if (name.equals("BTC")) {
        String twice = other.multiply(BigDecimal.valueOf(2)).toPlainString();
        add("BTC2", tick.ts(), twice, "1", id);
      }
    }
  }

  private static Object id(SimulatedTick tick) {
    return switch (tick.symbol().hashCode() % 3) {
      case 0 -> null;
      case 1 -> "t" + tick.id();
      default -> BigDecimal.valueOf(tick.id());
    };
  }

  private void add(String symbol, long ts, String price, String size, Object id) {
    String[] quotes = {"USDT", "USD", "USDC", null};
    trades.add(new Trade(symbol, ts, price, size, id, quotes[random.nextInt(quotes.length)]));
  }

  private void curious() {
    for (long at = 0; at < hours * HOUR; at += 40_000 + random.nextInt(20_000)) {
      add("FLAT", START + at, "1.25", "" + (1 + random.nextInt(9)), null);
    }
    add("ONCE", START + 10 * MINUTE, "3.3", "5", "x");
    add("AFTER", START + 30 * HOUR, "3.3", "5", "x");
    add("RARE", START + 5 * MINUTE, "10", "1", null);
    add("RARE", START + hours * HOUR - 4 * HOUR, "11", "1", null);
    add("RARE", START + hours * HOUR - HOUR, "10.5", "2", null);
  }
}
