package io.sada.bench.market;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes a market from a seed. Every symbol trades in every minute, each time at a millisecond of
 * its own, so that no contender has to fill gaps or break ties, and all give the same bars.
 */
public final class MarketMaker {
  /** 2026-01-05T00:00Z. */
  public static final long START_MS = 1_767_571_200_000L;

  private static final int MINUTE_MS = 60_000;
  private static final double VOLATILITY = 0.0008;
  private static final int BUFFER = 1 << 20;

  private final Scale scale;
  private final SplittableRandom random = new SplittableRandom(7);
  private final double[] logPrice;
  private final double[] beta;
  private final long[] tradeId;
  private final int[] places;
  private final byte[][] heads;

  private MarketMaker(Scale scale) {
    this.scale = scale;
    int n = scale.symbols();
    logPrice = new double[n];
    beta = new double[n];
    tradeId = new long[n];
    places = new int[n];
    heads = new byte[n][];
    for (int i = 0; i < n; i++) {
      double price = i == 0 ? 93_000 : i == 1 ? 3_200 : Math.exp(random.nextDouble() * 8 - 4);
      logPrice[i] = Math.log(price);
      beta[i] = i < 2 ? 1 : 0.4 + random.nextDouble();
      tradeId[i] = 10_000_000L + random.nextInt(1_000_000_000);
      places[i] = Math.max(2, 5 - (int) Math.floor(Math.log10(price)));
      heads[i] = ("{\"symbol\":\"" + symbol(i) + "\",\"price\":\"").getBytes();
    }
  }

  /** Name of the i-th symbol. */
  public static String symbol(int i) {
    return i == 0 ? "BTC" : i == 1 ? "ETH" : String.format(Locale.ROOT, "S%05d", i);
  }

  /** The market in a folder below {@code root}, made now if it is not there. */
  public static Market market(Path root, Scale scale) throws IOException {
    Path folder = root.resolve(scale.name());
    if (!Files.exists(folder)) {
      Path draft = Files.createDirectories(root.resolve(scale.name() + ".draft"));
      MarketMaker maker = new MarketMaker(scale);
      maker.events(Market.in(draft, scale));
      maker.ticks(Market.in(draft, scale));
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return Market.in(folder, scale);
  }

  private void ticks(Market market) throws IOException {
    int perMinute = scale.perMinute();
    int n = scale.symbols();
    long[] order = new long[n * perMinute];
    TickLine line = new TickLine();
    try (OutputStream all = out(market.ticks());
        OutputStream first = out(market.halves()[0]);
        OutputStream second = out(market.halves()[1])) {
      for (int minute = 0; minute < scale.minutes(); minute++) {
        double common = random.nextGaussian() * VOLATILITY;
        schedule(order, perMinute);
        for (long entry : order) {
          int symbol = (int) (entry & 0xFFFFFF);
          long at = START_MS + (long) minute * MINUTE_MS + (entry >>> 24);
          trade(line, symbol, at, common / perMinute);
          all.write(line.bytes(), 0, line.length());
          (symbol % 2 == 0 ? first : second).write(line.bytes(), 0, line.length());
        }
      }
    }
  }

  /** Milliseconds and symbol of each trade of a minute, in order. */
  private void schedule(long[] order, int perMinute) {
    int slot = MINUTE_MS / perMinute;
    for (int symbol = 0; symbol < scale.symbols(); symbol++) {
      for (int j = 0; j < perMinute; j++) {
        long at = j * slot + random.nextInt(slot);
        order[symbol * perMinute + j] = at << 24 | symbol;
      }
    }
    Arrays.sort(order);
  }

  private void trade(TickLine line, int i, long at, double common) {
    double own = random.nextGaussian() * VOLATILITY / Math.sqrt(scale.perMinute());
    logPrice[i] += beta[i] * common + own;
    tradeId[i] += 1 + random.nextInt(20);
    long unscaled = Math.max(1, Math.round(Math.exp(logPrice[i]) * Math.pow(10, places[i])));
    line.begin(heads[i]);
    line.decimal(unscaled, places[i]);
    line.text("\",\"size\":\"");
    line.decimal(1 + random.nextInt(5_000_000), 3);
    line.text("\",\"ts\":");
    line.number(at);
    line.text(",\"quote\":\"USDT\",\"venue\":\"sim\",\"trade_id\":");
    line.number(tradeId[i]);
    line.text("}\n");
  }

  private void events(Market market) throws IOException {
    try (BufferedWriter events = Files.newBufferedWriter(market.events());
        BufferedWriter pairs = Files.newBufferedWriter(market.pairs())) {
      int room = scale.minutes() - Scale.BEFORE - Scale.AFTER;
      for (int e = 0; e < scale.events(); e++) {
        long minute = Scale.BEFORE + (long) e * room / scale.events();
        long at = START_MS + minute * MINUTE_MS + random.nextInt(MINUTE_MS);
        StringBuilder tokens = new StringBuilder();
        for (int t = 0; t < scale.tokens(); t++) {
          String symbol = symbol(2 + (e * 7 + t * 13) % (scale.symbols() - 2));
          tokens.append(t == 0 ? "" : ",").append('"').append(symbol).append('"');
          pairs.write(
              String.format(
                  Locale.ROOT,
                  "{\"event_id\":\"e%05d\",\"symbol\":\"%s\",\"k0\":%d}%n",
                  e,
                  symbol,
                  at / MINUTE_MS));
        }
        events.write(
            String.format(
                Locale.ROOT,
                "{\"event_id\":\"e%05d\",\"kind\":\"funding\",\"announced_at_ms\":%d,\"tokens\":[%s]}%n",
                e,
                at,
                tokens));
      }
    }
  }

  private static OutputStream out(Path file) throws IOException {
    return new java.io.BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }
}
