package io.sada.extraction.merge;

import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import java.util.List;

/** Copies of contract events with some fields replaced. */
final class Events {
  private Events() {}

  /** Without the texts of articles, which are kept once for all events of an article. */
  static Event withoutTexts(Event e) {
    return with(e, e.revision(), e.action(), e.knownAtMs(), List.of(), e.supersededBy());
  }

  /** With empty lists where an event that an older version wrote has none. */
  static Event complete(Event e) {
    return with(
        e, e.revision(), e.action(), e.knownAtMs(), orEmpty(e.articlesText()), e.supersededBy());
  }

  /** One revision of an event. */
  static Event revision(
      Event e, int revision, EventAction action, Long knownAtMs, String supersededBy) {
    return with(e, revision, action, knownAtMs, e.articlesText(), supersededBy);
  }

  private static Event with(
      Event e,
      int revision,
      EventAction action,
      Long knownAtMs,
      List<ArticleText> texts,
      String supersededBy) {
    return new Event(
        e.eventId(),
        revision,
        action,
        e.kind(),
        e.status(),
        e.prominence(),
        e.announcedAtMs(),
        e.announcedPrecision(),
        knownAtMs,
        orEmpty(e.subjects()),
        e.round(),
        e.amount(),
        e.targetAmount(),
        e.valuation(),
        e.equityAmount(),
        e.debtAmount(),
        e.totalRaised(),
        orEmpty(e.investors()),
        orEmpty(e.authorities()),
        e.initiatedBy(),
        e.actionType(),
        e.penalty(),
        e.matter(),
        orEmpty(e.otherAmounts()),
        orEmpty(e.sectors()),
        orEmpty(e.tokens()),
        orEmpty(e.printedMoves()),
        orEmpty(e.ambiguous()),
        orEmpty(e.conflicts()),
        e.confidence(),
        orEmpty(e.evidence()),
        orEmpty(e.articles()),
        texts,
        supersededBy);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
