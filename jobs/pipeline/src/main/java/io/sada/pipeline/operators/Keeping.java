package io.sada.pipeline.operators;

import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.KeptSpans;
import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.SymbolBars;
import io.sada.pipeline.state.SymbolState;
import java.io.Serializable;

/** What the study keeps at an event time, and for how long: it follows from the options alone. */
final class Keeping implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StudyOptions options;
  private final long longestMs;

  Keeping(StudyOptions options) {
    this.options = options;
    this.longestMs = options.windows().stream().mapToLong(StudyWindow::toMs).max().orElse(0);
  }

  /** Oldest bar that is kept at an event time. */
  long barFloor(long timeMs) {
    return timeMs == Long.MIN_VALUE
        ? Long.MIN_VALUE
        : Math.floorDiv(timeMs, options.barMs()) - options.history();
  }

  /** Oldest second that is kept of a symbol at an event time; the largest long where none is. */
  long secondFloor(long timeMs) {
    if (!options.leadLag()) {
      return Long.MAX_VALUE;
    }
    return timeMs == Long.MIN_VALUE
        ? Long.MIN_VALUE
        : Math.floorDiv(timeMs - options.secondsMs(), SymbolBars.SECOND_MS);
  }

  /**
   * Oldest second that is kept of a benchmark at an event time: of the first one all that a record
   * which can still be issued again may read, whichever its symbol.
   */
  long benchmarkSecondFloor(String benchmark, long timeMs) {
    if (!options.leadLag() || !benchmark.equals(options.benchmarks().get(0))) {
      return Long.MAX_VALUE;
    }
    long floor = secondFloor(timeMs);
    if (floor == Long.MIN_VALUE) {
      return floor;
    }
    long studied = (barFloor(timeMs) + options.gap() + options.length()) * options.barMs();
    return Math.min(floor, LeadLagOf.span(studied).from());
  }

  /** Seconds kept around the announcements under study. */
  KeptSpans spans(SymbolState state) {
    if (state.spans() == null) {
      state.setSpans(
          KeptSpans.of(
              state.studies().stream()
                  .filter(OpenStudy::secondsKept)
                  .map(study -> LeadLagOf.span(barStart(study.current())))
                  .toList()));
    }
    return state.spans();
  }

  /** Whether all seconds that lead and lag of an announcement read are kept still. */
  boolean secondsKept(Announcement announcement, long nowMs) {
    return options.leadLag()
        && LeadLagOf.span(barStart(announcement)).from()
            >= secondFloor(Math.max(nowMs, announcement.knownAtMs()));
  }

  /**
   * When the study of an announcement is over: the bars it rests on are no longer kept, and it
   * confounds no window any more.
   */
  long overAt(Announcement announcement) {
    long announced = Math.floorDiv(announcement.announcedAtMs(), options.barMs());
    long firstBar = announced - options.gap() - options.length();
    long barsGone = (firstBar + options.history() + 1) * options.barMs();
    long confounds =
        announcement.announcedAtMs() + longestMs + 2 * Confounders.BEFORE_MS + options.barMs();
    return Math.max(
        Math.max(barsGone, confounds), announcement.knownAtMs() + Confounders.BEFORE_MS);
  }

  private long barStart(Announcement announcement) {
    return Math.floorDiv(announcement.announcedAtMs(), options.barMs()) * options.barMs();
  }
}
