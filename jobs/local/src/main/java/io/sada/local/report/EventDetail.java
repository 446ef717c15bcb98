package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.contract.Topics;
import io.sada.pipeline.options.StudyWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An event with the newest revision of every record about it, by window. */
final class EventDetail {
  private final Event event;
  private final Map<String, Map<String, Impact>> impacts = new TreeMap<>();
  private final Map<SectorId, Map<String, SectorResponse>> sectors = new TreeMap<>();

  private EventDetail(Event event) {
    this.event = event;
  }

  /** The details of some events, in their order, from the result files of a folder. */
  static List<EventDetail> read(Path folder, List<Event> events) throws IOException {
    Map<String, EventDetail> details = new LinkedHashMap<>();
    events.forEach(event -> details.put(event.eventId(), new EventDetail(event)));
    Records.each(
        folder,
        Topics.IMPACTS,
        Impact.class,
        impact -> {
          EventDetail detail = details.get(impact.eventId());
          if (detail != null) {
            detail.add(impact);
          }
        });
    Records.each(
        folder,
        Topics.SECTORS,
        SectorResponse.class,
        response -> {
          EventDetail detail = details.get(response.eventId());
          if (detail != null) {
            detail.add(response);
          }
        });
    return List.copyOf(details.values());
  }

  private void add(Impact impact) {
    impacts
        .computeIfAbsent(impact.symbol(), s -> new HashMap<>())
        .merge(impact.window(), impact, (a, b) -> b.revision() >= a.revision() ? b : a);
  }

  private void add(SectorResponse response) {
    sectors
        .computeIfAbsent(response.sector(), s -> new HashMap<>())
        .merge(response.window(), response, (a, b) -> b.revision() >= a.revision() ? b : a);
  }

  Event event() {
    return event;
  }

  /** Symbols with records: named ones first, then by how far post_1h lies from nothing. */
  List<String> symbols() {
    return impacts.keySet().stream()
        .sorted(
            Comparator.<String, Boolean>comparing(s -> !named(s))
                .thenComparing(s -> -strength(impact(s, StudyWindow.TESTED)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  boolean named(String symbol) {
    return impacts.get(symbol).values().stream().anyMatch(i -> i.relation() == Relation.NAMED);
  }

  private static double strength(Impact impact) {
    return impact == null || impact.scar() == null ? -1 : Math.abs(impact.scar());
  }

  /** The record of a token and window; null without one. */
  Impact impact(String symbol, String window) {
    return impacts.getOrDefault(symbol, Map.of()).get(window);
  }

  /** A token's records that have statistics. */
  List<Impact> studied(String symbol) {
    return impacts.getOrDefault(symbol, Map.of()).values().stream()
        .filter(i -> i.car() != null && i.seCar() != null)
        .sorted(Comparator.comparingLong(Impact::windowToMs).thenComparing(Impact::window))
        .toList();
  }

  /** Sectors with records. */
  List<SectorId> sectors() {
    return List.copyOf(sectors.keySet());
  }

  /** The record of a sector and window; null without one. */
  SectorResponse sector(SectorId sector, String window) {
    return sectors.getOrDefault(sector, Map.of()).get(window);
  }

  /** A sector's records that have a mean. */
  List<SectorResponse> studied(SectorId sector) {
    return sectors.getOrDefault(sector, Map.of()).values().stream()
        .filter(s -> s.caar() != null)
        .sorted(
            Comparator.comparingLong(SectorResponse::windowToMs)
                .thenComparing(SectorResponse::window))
        .toList();
  }

  /** Tokens of the event that list the sector. */
  List<String> members(SectorId sector) {
    return event.tokens().stream()
        .filter(t -> t.sectors() != null && t.sectors().contains(sector))
        .map(t -> t.symbol())
        .distinct()
        .toList();
  }
}
