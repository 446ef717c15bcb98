package io.sada.local.demo;

import io.sada.study.simulation.Shock;
import io.sada.study.simulation.SimulatedMarket;
import io.sada.study.simulation.SimulatedSymbol;
import io.sada.study.simulation.SimulatedTick;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The simulated market around the articles: it trades some hours before and after each and rests in
 * between; prices go on where they stood.
 */
final class DemoMarket {

  private final MarketSettings settings;
  private final List<Span> spans;

  /**
   * @param instants times of the articles, epoch milliseconds
   */
  DemoMarket(MarketSettings settings, List<Long> instants) {
    this.settings = settings;
    this.spans =
        Span.around(
            instants,
            Duration.ofHours(settings.hoursBefore()).toMillis(),
            Duration.ofHours(settings.hoursAfter()).toMillis());
  }

  /** Hands over every trade in order of time. */
  void trade(Consumer<SimulatedTick> consumer) {
    Map<String, Double> prices = new HashMap<>();
    for (Span span : spans) {
      new SimulatedMarket(
              span.fromMs(),
              span.toMs(),
              settings.stepMs(),
              settings.correlation(),
              symbols(prices),
              shocks(span),
              settings.seed() ^ span.fromMs())
          .ticks()
          .forEachRemaining(
              tick -> {
                prices.put(tick.symbol(), Double.valueOf(tick.price()));
                consumer.accept(tick);
              });
    }
  }

  private List<SimulatedSymbol> symbols(Map<String, Double> prices) {
    List<SimulatedSymbol> symbols = new ArrayList<>();
    for (List<MarketSettings.Symbol> group : List.of(settings.benchmarks(), settings.tokens())) {
      for (MarketSettings.Symbol s : group) {
        symbols.add(
            new SimulatedSymbol(
                s.name(),
                prices.getOrDefault(s.name(), s.price()),
                s.volatility(),
                s.betas(),
                s.lagMs(),
                settings.tradesPerMinute()));
      }
    }
    return symbols;
  }

  /** Those that begin in a stretch: earlier ones are in the prices already. */
  private List<Shock> shocks(Span span) {
    List<Shock> shocks = new ArrayList<>();
    for (MarketSettings.Shock s : settings.shocks()) {
      if (!span.contains(s.atMs())) {
        continue;
      }
      long over = Duration.ofMinutes(s.overMinutes()).toMillis();
      for (String symbol : s.symbols()) {
        shocks.add(new Shock(symbol, s.atMs(), s.logReturn(), over));
      }
    }
    return shocks;
  }
}
