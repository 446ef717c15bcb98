package io.sada.pipeline.operators;

import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.SymbolState;
import java.util.List;
import java.util.Objects;

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
    return state.studies().stream()
        .filter(
            other ->
                other != study
                    && !other.current().retracted()
                    && other.firstKnownAtMs() <= knownAtMs)
        .map(OpenStudy::current)
        .filter(other -> other.announcedAtMs() >= fromMs - BEFORE_MS)
        .filter(other -> other.announcedAtMs() < toMs)
        .map(announcement -> announcement.eventId())
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }
}
