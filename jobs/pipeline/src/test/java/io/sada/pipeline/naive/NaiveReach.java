package io.sada.pipeline.naive;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Precision;
import io.sada.contract.TokenLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What one revision of an event says about one symbol.
 *
 * @param link null where the event does not, or no longer, concern the symbol
 */
record NaiveReach(Event event, String symbol, TokenLink link) {
  /** What all revisions say about a symbol, in their order, from the first that concerns it. */
  static List<NaiveReach> of(List<Event> events, String eventId, String symbol) {
    List<NaiveReach> all = new ArrayList<>();
    events.stream()
        .filter(event -> event.eventId().equals(eventId))
        .sorted(Comparator.comparingInt(Event::revision))
        .forEach(
            event -> {
              TokenLink link = link(event, symbol);
              if (link != null || !all.isEmpty()) {
                all.add(new NaiveReach(event, symbol, link));
              }
            });
    return all;
  }

  private static TokenLink link(Event event, String symbol) {
    boolean studied =
        event.action() != EventAction.RETRACTED
            && event.announcedPrecision() == Precision.TIME
            && event.announcedAtMs() != null;
    return event.tokens().stream()
        .filter(token -> studied && token.symbol().equals(symbol))
        .findFirst()
        .orElse(null);
  }

  static TreeSet<String> symbols(List<Event> events) {
    TreeSet<String> symbols = new TreeSet<>();
    events.forEach(event -> event.tokens().forEach(token -> symbols.add(token.symbol())));
    return symbols;
  }

  static TreeSet<String> ids(List<Event> events) {
    TreeSet<String> ids = new TreeSet<>();
    events.forEach(event -> ids.add(event.eventId()));
    return ids;
  }

  /** The one that holds at a time; null where none is known yet or it does not concern. */
  static NaiveReach at(List<NaiveReach> reaches, long timeMs) {
    NaiveReach holding = null;
    for (NaiveReach reach : reaches) {
      if (reach.event.knownAtMs() <= timeMs) {
        holding = reach;
      }
    }
    return holding == null || holding.link == null ? null : holding;
  }

  long announcedAt() {
    return event.announcedAtMs();
  }

  long knownAt() {
    return event.knownAtMs();
  }
}
