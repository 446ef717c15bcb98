package io.sada.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.SectorId;
import io.sada.extraction.names.Lexicon;
import io.sada.local.Installation;
import io.sada.study.simulation.SimulatedTick;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoMarketTest {

  private static final long START = 1_750_000_000_000L;
  private static final long PAUSE = Duration.ofDays(30).toMillis();

  private final MarketSettings settings;

  DemoMarketTest() throws IOException {
    settings = MarketSettings.read(Installation.find().demo().resolve("market.yaml"));
  }

  @Test
  void pricesGoOnWhereTheyStoodBeforeAPause() {
    List<SimulatedTick> ticks = new ArrayList<>();
    new DemoMarket(settings, List.of(START, START + PAUSE)).trade(ticks::add);

    Map<String, Double> last = new HashMap<>();
    Map<String, Double> jump = new HashMap<>();
    for (SimulatedTick tick : ticks) {
      double price = Double.parseDouble(tick.price());
      Double before = last.put(tick.symbol(), price);
      if (tick.ts() > START + PAUSE / 2 && !jump.containsKey(tick.symbol())) {
        jump.put(tick.symbol(), Math.abs(Math.log(price / before)));
      }
    }
    assertThat(jump.values()).hasSizeGreaterThan(5).allMatch(j -> j < 0.01);
    assertThat(ticks).isSortedAccordingTo((a, b) -> Long.compare(a.ts(), b.ts()));
  }

  @Test
  void everyShockFallsIntoASimulatedHourOfATradedToken() throws IOException {
    List<String> traded = settings.tokens().stream().map(MarketSettings.Symbol::name).toList();
    SampleArticles samples =
        SampleArticles.read(Installation.find().demo().resolve("articles.jsonl"));
    for (MarketSettings.Shock shock : settings.shocks()) {
      assertThat(traded).containsAll(shock.symbols());
      assertThat(samples.instants()).contains(shock.atMs());
    }
  }

  @Test
  void enoughTokensOfEverySectorTradeForItToBeTested() {
    Set<String> traded =
        settings.tokens().stream().map(MarketSettings.Symbol::name).collect(Collectors.toSet());
    for (SectorId sector : SectorId.values()) {
      assertThat(Lexicon.load().sectors().reached(sector))
          .as(sector.toString())
          .filteredOn(traded::contains)
          .hasSizeGreaterThanOrEqualTo(4);
    }
  }
}
