package io.sada.extraction;

import io.sada.contract.Event;
import io.sada.contract.Kind;
import io.sada.contract.Times;
import io.sada.text.Normalizer;
import java.util.Locale;

/**
 * The names of events: readable, and the same in every run, for they rest on nothing but what the
 * event is: its kind, its main subject, its act and the day of its first article.
 *
 * <p>Form: {@code kind:subject:act:day}, such as {@code funding:xai:series_e:2026-01-06} or {@code
 * regulatory:binance:lawsuit.sec:2023-06-05}. The act of a funding event is its round, followed by
 * its status unless that is {@code confirmed} (talks are another event than the close); of a
 * regulatory one its action type and the main authority. The day is that of publication in UTC,
 * else the one on which the article was known.
 */
public final class EventIds {
  private static final int LONGEST_PART = 48;

  private EventIds() {}

  /** The id for an event as its first article tells it. */
  public static String of(Event event) {
    return of(event, event.announcedAtMs() != null ? event.announcedAtMs() : event.knownAtMs());
  }

  /**
   * The same with the time of the article given.
   *
   * @param at publication of the first article, else when it was known, in epoch milliseconds; null
   *     for an article without any time
   */
  public static String of(Event event, Long at) {
    String subject = event.subjects().isEmpty() ? "" : event.subjects().get(0).id();
    String day = at == null ? "undated" : Times.iso(at).substring(0, 10);
    return event.kind() + ":" + part(subject) + ":" + act(event) + ":" + day;
  }

  private static String act(Event event) {
    if (event.kind() == Kind.FUNDING) {
      String round = event.round() == null ? "unspecified" : event.round().toString();
      return switch (event.status()) {
        case CONFIRMED -> round;
        case PROSPECTIVE, DENIED -> round + "." + event.status();
      };
    }
    String act = event.actionType() == null ? "act" : event.actionType().toString();
    return event.authorities().isEmpty() ? act : act + "." + part(event.authorities().get(0).id());
  }

  /** Letters and digits, whatever else is between them as one hyphen; long ones are cut. */
  private static String part(String id) {
    StringBuilder part = new StringBuilder();
    String folded = Normalizer.key(id == null ? "" : id).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length() && part.length() < LONGEST_PART; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        part.append(c);
      } else if (!part.isEmpty() && part.charAt(part.length() - 1) != '-') {
        part.append('-');
      }
    }
    while (!part.isEmpty() && part.charAt(part.length() - 1) == '-') {
      part.setLength(part.length() - 1);
    }
    return part.isEmpty() ? "unknown" : part.toString();
  }
}
