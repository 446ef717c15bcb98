package io.sada.pipeline;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.Prominence;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.study.simulation.Shock;
import io.sada.study.simulation.SimulatedMarket;
import io.sada.study.simulation.SimulatedSymbol;
import io.sada.study.simulation.SimulatedTick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A simulated market and events on it. */
final class Samples {
  static final long START = 1_767_225_600_000L;
  static final long HOUR = 3_600_000;

  private Samples() {}

  static List<SimulatedTick> ticks(long hours, double perMinute, Shock... shocks) {
    List<SimulatedSymbol> symbols = new ArrayList<>();
    symbols.add(new SimulatedSymbol("BTC", 60_000, 0.02, Map.of(), 0, perMinute));
    symbols.add(new SimulatedSymbol("ETH", 3_000, 0.02, Map.of("BTC", 0.9), 0, perMinute));
    for (String token : List.of("AKT", "RENDER", "IO", "FET", "TAO")) {
      symbols.add(
          new SimulatedSymbol(token, 2.5, 0.04, Map.of("BTC", 0.5, "ETH", 0.5), 0, perMinute));
    }
    return new SimulatedMarket(
            START, START + hours * HOUR, 1_000, 0.3, symbols, List.of(shocks), 42)
        .stream().toList();
  }

  /**
   * The same ticks, each delayed by less than the bound, in the order in which they would then
   * arrive.
   */
  static List<SimulatedTick> disordered(List<SimulatedTick> ticks, long boundMs, Random random) {
    record Arrival(long at, SimulatedTick tick) {}
    return ticks.stream()
        .map(tick -> new Arrival(tick.ts() + (long) (random.nextDouble() * boundMs), tick))
        .sorted(Comparator.comparingLong(Arrival::at))
        .map(Arrival::tick)
        .toList();
  }

  static Event event(
      String id,
      int revision,
      EventAction action,
      long announcedAt,
      long knownAt,
      String... tokens) {
    List<SectorId> sectors = List.of(SectorId.DECENTRALISED_COMPUTE);
    List<TokenLink> links = new ArrayList<>();
    for (String token : tokens) {
      links.add(new TokenLink(token, links.isEmpty() ? Relation.NAMED : Relation.SECTOR, sectors));
    }
    return new Event(
        id,
        revision,
        action,
        Kind.FUNDING,
        EventStatus.CONFIRMED,
        Prominence.PRIMARY,
        announcedAt,
        Precision.TIME,
        knownAt,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        sectors,
        links,
        List.of(),
        List.of(),
        List.of(),
        0.9,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
