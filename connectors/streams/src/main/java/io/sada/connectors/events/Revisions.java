package io.sada.connectors.events;

import io.sada.connectors.Origin;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.contract.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of a list as they are collected, and which revisions of them hold. The same revision
 * of an event a second time changes nothing where it says the same; where it says something else,
 * the first line holds and the other is a {@code duplicate}. A revision that is known only after a
 * newer one is {@code too_late}: the newest wins, whatever the order.
 */
final class Revisions {
  /** Characters of an id that a message shows. */
  private static final int SHOWN = 120;

  private static final Comparator<Listed> ORDER =
      Comparator.comparing(
          Listed::event,
          Comparator.comparingLong(Event::knownAtMs)
              .thenComparing(Event::eventId)
              .thenComparingInt(Event::revision));

  private record Key(String eventId, int revision) {}

  private record Listed(Event event, Origin origin) {}

  private final Map<Key, Listed> listed = new LinkedHashMap<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();

  void add(Event event, Origin origin) {
    Listed first =
        listed.putIfAbsent(new Key(event.eventId(), event.revision()), new Listed(event, origin));
    if (first != null && !first.event().equals(event)) {
      String where = first.origin().topic() + " at byte " + first.origin().offset();
      reject(
          ErrorClass.DUPLICATE,
          name(event) + " is there already, with other content: " + where,
          origin);
    }
  }

  void reject(DeadLetter letter) {
    deadLetters.add(letter);
  }

  private void reject(ErrorClass errorClass, String message, Origin origin) {
    reject(DeadLetters.of(new Reject(errorClass, message), origin));
  }

  private static String name(Event event) {
    String id = event.eventId();
    String shown = id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
    return "revision " + event.revision() + " of event " + shown;
  }

  /** What holds, in the order of known_at, and what could not be used. */
  EventList list() {
    List<Event> events = new ArrayList<>();
    Map<String, Event> newest = new HashMap<>();
    for (Listed next : listed.values().stream().sorted(ORDER).toList()) {
      Event event = next.event();
      Event before = newest.get(event.eventId());
      if (before != null && before.revision() > event.revision()) {
        reject(
            ErrorClass.TOO_LATE,
            name(event)
                + " is known at "
                + Times.iso(event.knownAtMs())
                + ", after revision "
                + before.revision()
                + ", which holds",
            next.origin());
      } else {
        newest.put(event.eventId(), event);
        events.add(event);
      }
    }
    return new EventList(events, deadLetters);
  }
}
