package io.sada.pipeline.operators;

import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.SymbolState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Other events of a symbol that may have moved it in a window. */
final class Confounders {
  /** How long before a window another event of the same symbol confounds it. */
  static final long BEFORE_MS = 3_600_000;

  private Confounders() {}

  /**
   * Their ids, sorted.
   *
   * @param knownAtMs known_at of the window's record: what is learnt later is not in it
   */
  static List<String> of(
      SymbolState state, OpenStudy study, long fromMs, long toMs, long knownAtMs) {
    List<String> ids = new ArrayList<>(0);
    for (OpenStudy other : state.studies()) {
      Announcement announcement = other.current();
      if (other != study
          && announcement.announcedAtMs() >= fromMs - BEFORE_MS
          && announcement.announcedAtMs() < toMs
          && !announcement.retracted()
          && other.firstKnownAtMs() <= knownAtMs
          && announcement.eventId() != null) {
        ids.add(announcement.eventId());
      }
    }
    Collections.sort(ids);
    return List.copyOf(ids);
  }
}
