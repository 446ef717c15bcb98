package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.SectorResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which events of a large run are drawn: those that tell most. */
final class Selection {
  private final Map<String, Double> smallest = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();

  Selection(RunResults results) {
    for (Impact i : results.strongest()) {
      smallest.merge(i.eventId(), i.pRobust(), Math::min);
    }
    for (SectorResponse s : results.strongestSectors()) {
      if (s.kpPRobust() != null) {
        smallest.merge(s.eventId(), s.kpPRobust(), Math::min);
      }
    }
    results.hypotheses().stream()
        .filter(Hypothesis::rejected)
        .forEach(h -> rejected.add(h.eventId()));
  }

  /** The smallest p_robust of an event's named tokens and sectors at post_1h; null without any. */
  Double smallestP(String eventId) {
    return smallest.get(eventId);
  }

  /** Whether one of its tests was rejected. */
  boolean rejected(String eventId) {
    return rejected.contains(eventId);
  }

  /** Those with a rejected test first, then by their smallest p, then by time. */
  List<Event> ranked(List<Event> events) {
    return events.stream()
        .sorted(
            Comparator.<Event, Boolean>comparing(e -> !rejected.contains(e.eventId()))
                .thenComparing(
                    e -> smallest.get(e.eventId()), Comparator.nullsLast(Double::compare))
                .thenComparing(
                    Event::announcedAtMs, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Event::eventId))
        .toList();
  }
}
