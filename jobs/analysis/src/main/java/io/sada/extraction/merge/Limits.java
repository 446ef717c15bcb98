package io.sada.extraction.merge;

import java.util.concurrent.TimeUnit;

/**
 * What bounds the state of a merger.
 *
 * <p>Within the bounds the events do not depend on the order of arrival. Beyond {@link #tellings}
 * or {@link #events} the oldest events are forgotten early, as if their time had passed; of an
 * event that has {@link #articlesPerEvent} articles, later ones are recognised and add nothing (an
 * article of it that is updated still is).
 *
 * @param spanMs for how long after its first article an event is open to further tellings,
 *     milliseconds
 * @param latenessMs for how long after that it is kept for tellings that arrive late; then it is
 *     forgotten and its last revision stands
 * @param tellings most articles kept, one for every version of an article that told an event
 * @param events most open events
 * @param articlesPerEvent most articles behind one event
 * @param eventFreeMs for how long an article without events is remembered: it matters only where an
 *     older version of it, which told one, arrives after it
 * @param eventFree most articles without events that are remembered
 */
public record Limits(
    long spanMs,
    long latenessMs,
    int tellings,
    int events,
    int articlesPerEvent,
    long eventFreeMs,
    int eventFree) {
  /** The span that the contract names, and room for about a hundred events a day. */
  public static final Limits DEFAULT =
      new Limits(
          TimeUnit.DAYS.toMillis(120),
          TimeUnit.DAYS.toMillis(30),
          20_000,
          15_000,
          200,
          TimeUnit.DAYS.toMillis(7),
          20_000);
}
