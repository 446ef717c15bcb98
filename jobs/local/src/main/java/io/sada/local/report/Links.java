package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How events are named and found on the page. */
final class Links {
  private static final int DAY = 10;
  private static final int SECONDS = 19;

  private final RunResults results;
  private final Map<String, String> anchors = new HashMap<>();

  /**
   * @param drawn events that have a section of their own
   */
  Links(RunResults results, List<Event> drawn) {
    this.results = results;
    for (Event event : drawn) {
      anchors.put(event.eventId(), "e" + (anchors.size() + 1));
    }
  }

  View.Link to(String eventId) {
    Event event = results.event(eventId);
    String title = RunSummary.title(event, eventId);
    return new View.Link(
        title,
        Direction.of(title),
        event == null ? Figures.NONE : announced(event),
        anchors.get(eventId));
  }

  private static String announced(Event event) {
    if (event.announcedAt() == null) {
      return Figures.NONE;
    }
    return event.announcedPrecision() == Precision.DAY
        ? event.announcedAt().substring(0, DAY)
        : time(event.announcedAt());
  }

  /** {@code 2026-01-06 21:04:00} of {@code 2026-01-06T21:04:00.000Z}. */
  static String time(String iso) {
    return iso == null ? Figures.NONE : iso.substring(0, SECONDS).replace('T', ' ');
  }
}
