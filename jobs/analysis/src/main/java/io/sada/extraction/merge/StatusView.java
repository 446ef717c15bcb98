package io.sada.extraction.merge;

import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.extraction.merge.Version.Mention;
import java.util.List;

/**
 * What the tellings together say of how far the act has come.
 *
 * <p>A denial stands until more witnesses than deny it tell the act again afterwards (for a
 * regulator's act that is then told as done, as many). Without one, a regulator's act is confirmed
 * as soon as somebody tells it as done. Talks of money that close are another event, so that where
 * tellings of one differ, one side is mistaken or behind: the status with more witnesses counts, of
 * equals the close.
 *
 * @param status of the act
 * @param forGood whether it is denied so that the event is taken back: an article that told it now
 *     denies it itself, or at least two witnesses deny it, and not fewer than tell it
 */
record StatusView(EventStatus status, boolean forGood) {
  static StatusView of(Witnesses told, List<Mention> all) {
    int firstDenial = -1;
    for (int i = 0; i < told.size() && firstDenial < 0; i++) {
      firstDenial = told.event(i).status() == EventStatus.DENIED ? i : -1;
    }
    EventStatus act = act(told);
    if (firstDenial < 0) {
      return new StatusView(act, false);
    }
    int from = firstDenial;
    int denials = told.count(i -> told.event(i).status() == EventStatus.DENIED);
    int again = told.count(i -> i > from && told.event(i).status() != EventStatus.DENIED);
    int done = told.count(i -> i > from && told.event(i).status() == EventStatus.CONFIRMED);
    boolean regulatory = told.event(0).kind() == Kind.REGULATORY;
    if (again > denials || regulatory && done >= denials) {
      return new StatusView(act, false);
    }
    int affirmed = told.count(i -> told.event(i).status() != EventStatus.DENIED);
    boolean outweighed = denials >= 2 && affirmed > 0 && denials >= affirmed;
    return new StatusView(EventStatus.DENIED, outweighed || takenBack(told, all));
  }

  private static EventStatus act(Witnesses told) {
    int done = told.weight(i -> told.event(i).status() == EventStatus.CONFIRMED);
    int planned = told.weight(i -> told.event(i).status() == EventStatus.PROSPECTIVE);
    if (done == 0 && planned == 0) {
      return EventStatus.DENIED;
    }
    boolean regulatory = told.event(0).kind() == Kind.REGULATORY;
    return done > 0 && (regulatory || done >= planned)
        ? EventStatus.CONFIRMED
        : EventStatus.PROSPECTIVE;
  }

  private static boolean takenBack(Witnesses told, List<Mention> all) {
    for (int i = 0; i < told.size(); i++) {
      Mention live = told.mention(i);
      boolean toldIt =
          all.stream()
              .anyMatch(
                  m ->
                      m.version.articleId.equals(live.version.articleId)
                          && m.features.status() != EventStatus.DENIED);
      if (live.features.status() == EventStatus.DENIED && toldIt) {
        return true;
      }
    }
    return false;
  }
}
