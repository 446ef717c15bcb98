package io.sada.pipeline.operators;

import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.OpenStudy.LeadLagState;
import io.sada.pipeline.state.SymbolState;
import io.sada.study.Bars;
import io.sada.study.EventStudy;
import io.sada.study.Factor;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the windows of an announcement share: measured once, and again when a bar has changed. */
final class Measures implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Fits kept for the windows to come, the latest used, of about 50 kB each; one that is not there
   * any more is made again, with the same result.
   */
  private static final int FITS_KEPT = 1024;

  private final StudyOptions options;
  private final ImpactCalculator calculator;
  private transient Map<FitKey, EventStudy> fits;
  private transient UnpackedBars unpacked;

  Measures(StudyOptions options, ImpactCalculator calculator) {
    this.options = options;
    this.calculator = calculator;
  }

  private record FitKey(String symbol, String eventId, long announcedAtMs) {}

  /**
   * One fit for all windows of an announcement, as long as its bars stay as they are. Where the
   * kept history cuts the estimation bars short, the cut is the record's own and nothing is shared.
   *
   * @param barFloor oldest bar that was kept when the record could be known
   */
  EventStudy fitted(
      String symbol,
      SymbolState state,
      Announcement announcement,
      StudyWindow window,
      Benchmarks benchmarks,
      long barFloor) {
    long to =
        Math.max(
            calculator.windowTo(announcement, window) / options.barMs(),
            calculator.announcementBar(announcement));
    Bars bars =
        unpacked()
            .bars(
                symbol,
                state.bars().bars(),
                calculator.firstAsked(announcement, window, barFloor),
                to);
    List<Factor> factors = benchmarks.factorsFor(symbol, to);
    long firstBar = calculator.announcementBar(announcement) - options.gap() - options.length();
    if (firstBar <= barFloor) {
      return calculator.study(announcement, bars, factors);
    }
    FitKey key = new FitKey(symbol, announcement.eventId(), announcement.announcedAtMs());
    EventStudy known = fits().get(key);
    EventStudy study =
        known == null ? calculator.study(announcement, bars, factors) : known.on(bars, factors);
    fits().put(key, study);
    return study;
  }

  private UnpackedBars unpacked() {
    if (unpacked == null) {
      unpacked = new UnpackedBars();
    }
    return unpacked;
  }

  private Map<FitKey, EventStudy> fits() {
    if (fits == null) {
      fits =
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<FitKey, EventStudy> eldest) {
              return size() > FITS_KEPT;
            }
          };
    }
    return fits;
  }

  /** Lead and lag for a window's record; null where it has none. */
  LeadLagState leadLag(
      SymbolState state, OpenStudy study, StudyWindow window, Benchmarks benchmarks) {
    if (!options.leadLag() || window.toMs() < LeadLagOf.SPAN_MS) {
      return null;
    }
    if (study.leadLag() == null) {
      long barStart = calculator.announcementBar(study.current()) * options.barMs();
      // Of a late tick the benchmark's own symbol may know before its copy here does, and the copy
      // wakes it no more.
      boolean itself = study.current().symbol().equals(options.benchmarks().get(0));
      study.setLeadLag(
          study.secondsKept()
              ? LeadLagOf.of(itself ? state.bars() : benchmarks.first(), state.bars(), barStart)
              : LeadLagOf.none());
    }
    return study.leadLag();
  }

  /**
   * A bar has changed after the fact.
   *
   * @param amended symbol or benchmark that the bar is of
   */
  void amended(String symbol, OpenStudy study, String amended, long bar) {
    Announcement announcement = study.current();
    fits().remove(new FitKey(symbol, announcement.eventId(), announcement.announcedAtMs()));
    long distance = Math.abs(bar - calculator.announcementBar(announcement)) * options.barMs();
    boolean inPair = amended.equals(symbol) || amended.equals(options.benchmarks().get(0));
    if (inPair && distance <= LeadLagOf.SPAN_MS && study.secondsKept()) {
      study.setLeadLag(null);
    }
  }
}
