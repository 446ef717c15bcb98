package io.sada.extraction;

import io.sada.contract.ActionType;
import io.sada.contract.Event;
import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.contract.Round;
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
    String authority = event.authorities().isEmpty() ? null : event.authorities().get(0).id();
    String act =
        event.kind() == Kind.FUNDING
            ? ofRound(event.round(), event.status())
            : ofAct(event.actionType(), authority);
    return of(event.kind(), subject, act, at);
  }

  /**
   * The id of a funding event.
   *
   * @param subject id of who raises
   * @param at as in {@link #of(Event, Long)}
   */
  public static String funding(String subject, Round round, EventStatus status, Long at) {
    return of(Kind.FUNDING, subject, ofRound(round, status), at);
  }

  /**
   * The id of a regulatory event.
   *
   * @param subject id of who is acted upon; empty where nobody is
   * @param authority id of the main one, or null
   * @param at as in {@link #of(Event, Long)}
   */
  public static String regulatory(String subject, ActionType type, String authority, Long at) {
    return of(Kind.REGULATORY, subject, ofAct(type, authority), at);
  }

  private static String of(Kind kind, String subject, String act, Long at) {
    String day = at == null ? "undated" : Times.iso(at).substring(0, 10);
    return kind + ":" + part(subject) + ":" + act + ":" + day;
  }

  private static String ofRound(Round told, EventStatus status) {
    String round = told == null ? "unspecified" : told.toString();
    return switch (status) {
      case CONFIRMED -> round;
      case PROSPECTIVE, DENIED -> round + "." + status;
    };
  }

  private static String ofAct(ActionType type, String authority) {
    String act = type == null ? "act" : type.toString();
    return authority == null ? act : act + "." + part(authority);
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
