package io.sada.local.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** One tick a bar for a few symbols around {@link Fixture#T}, random but always the same. */
final class SimulatedTicks {
  private static final long BARS_BEFORE = 300;
  private static final long BARS_AFTER = 300;

  private final List<String> lines = new ArrayList<>();

  /**
   * @param shocks log return that a symbol makes in the announcement's bar, by symbol
   */
  SimulatedTicks(Map<String, Double> shocks) {
    Random random = new Random(7);
    Map<String, Double> prices = new LinkedHashMap<>();
    List.of("BTC", "ETH").forEach(symbol -> prices.put(symbol, 100.0));
    shocks.keySet().stream().sorted().forEach(symbol -> prices.put(symbol, 10.0));
    for (long k = -BARS_BEFORE; k < BARS_AFTER; k++) {
      double market = 0.001 * random.nextGaussian();
      for (String symbol : prices.keySet()) {
        double r = market + 0.0005 * random.nextGaussian();
        double shock = k == 0 ? shocks.getOrDefault(symbol, 0.0) : 0;
        prices.computeIfPresent(symbol, (s, price) -> price * Math.exp(r + shock));
        lines.add(
            String.format(
                Locale.ROOT,
                "{\"symbol\":\"%s\",\"price\":\"%.8f\",\"size\":\"1\",\"ts\":%d}",
                symbol,
                prices.get(symbol),
                Fixture.T + k * Fixture.MINUTE + 59_000));
      }
    }
  }

  Path write(Path file) {
    try {
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
