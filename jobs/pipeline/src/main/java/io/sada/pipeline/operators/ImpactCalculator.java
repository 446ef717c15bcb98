package io.sada.pipeline.operators;

import io.sada.contract.Impact;
import io.sada.contract.RecordStatus;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.OpenStudy.LeadLagState;
import io.sada.pipeline.state.TokenResult;
import io.sada.study.BarWindow;
import io.sada.study.Bars;
import io.sada.study.CumulativeAbnormalReturn;
import io.sada.study.EventStudy;
import io.sada.study.Factor;
import io.sada.study.Fit;
import io.sada.study.LeeMykland;
import io.sada.study.Outcome;
import io.sada.study.SectorTests;
import io.sada.study.SectorToken;
import io.sada.study.StudyParameters;
import io.sada.study.WindowStatistics;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From an announcement, a window and the bars to the record: no state, no clock. */
final class ImpactCalculator implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MODEL = "market";

  private final StudyOptions options;

  ImpactCalculator(StudyOptions options) {
    this.options = options;
  }

  /**
   * What a record says besides its statistics.
   *
   * @param issuedAtMs event time at which it is issued
   * @param overAtMs event time at which its study is over
   */
  record Issue(
      Announcement announcement,
      StudyWindow window,
      int revision,
      RecordStatus status,
      long knownAtMs,
      long issuedAtMs,
      long overAtMs,
      List<String> confounders) {}

  /** The bar that contains the announcement. */
  long announcementBar(Announcement announcement) {
    return Math.floorDiv(announcement.announcedAtMs(), options.barMs());
  }

  /** The window's end, epoch milliseconds. */
  long windowTo(Announcement announcement, StudyWindow window) {
    return announcementBar(announcement) * options.barMs() + window.toMs();
  }

  long windowFrom(Announcement announcement, StudyWindow window) {
    return announcementBar(announcement) * options.barMs() + window.fromMs();
  }

  /**
   * The first bar whose return a window's record reads: of the estimation, or for the jumps where
   * these had all their bars.
   *
   * @param floor oldest bar that was kept when the record was made
   */
  long firstBar(Announcement announcement, StudyWindow window, long floor) {
    long k0 = announcementBar(announcement);
    int k = LeeMykland.window(LeeMykland.barsPerDay(options.barMs()));
    long estimation = Math.max(floor, k0 - options.gap() - options.length());
    long jumps = k0 + Math.min(0, window.fromMs() / options.barMs()) - k + 1;
    return jumps < floor ? estimation : Math.min(estimation, jumps);
  }

  /**
   * The first bar that is asked for at all, be it there or not.
   *
   * @param floor oldest bar that was kept when the record was made
   */
  long firstAsked(Announcement announcement, StudyWindow window, long floor) {
    long k0 = announcementBar(announcement);
    int k = LeeMykland.window(LeeMykland.barsPerDay(options.barMs()));
    long jumps = k0 + Math.min(0, window.fromMs() / options.barMs()) - k + 1;
    return Math.max(floor, Math.min(k0 - options.gap() - options.length(), jumps));
  }

  private BarWindow bars(StudyWindow window) {
    return new BarWindow(
        (int) (window.fromMs() / options.barMs()), (int) (window.toMs() / options.barMs()));
  }

  /** One fit, to be shared by the windows of an announcement. */
  EventStudy study(Announcement announcement, Bars symbol, List<Factor> factors) {
    StudyParameters parameters =
        new StudyParameters(options.barMs(), options.length(), options.gap(), options.minBars());
    return EventStudy.of(parameters, announcementBar(announcement), symbol, factors);
  }

  /** A record without statistics. */
  TokenResult bare(Issue issue) {
    return result(issue, impact(issue, issue.status(), null, null, null), null);
  }

  /**
   * A record with what the bars give; its status is final or revised only where they give
   * statistics.
   */
  TokenResult full(Issue issue, EventStudy study, LeadLagState leadLag) {
    BarWindow window = bars(issue.window());
    WindowStatistics statistics = study.window(window);
    RecordStatus status =
        switch (statistics.outcome()) {
          case STUDIED -> issue.status();
          case NO_TICKS -> RecordStatus.NO_TICKS;
          case INSUFFICIENT_HISTORY -> RecordStatus.INSUFFICIENT_HISTORY;
        };
    SectorToken token = null;
    if (!sectors(issue).isEmpty() && SectorToken.counts(statistics)) {
      token = SectorToken.of(study, statistics, standardized(issue, study));
    }
    if (statistics.outcome() != Outcome.STUDIED) {
      return result(issue, impact(issue, status, null, null, null), null);
    }
    return result(issue, impact(issue, status, study, statistics, leadLag), token);
  }

  private TokenResult result(Issue issue, Impact impact, SectorToken token) {
    return new TokenResult(impact, issue.issuedAtMs(), issue.overAtMs(), sectors(issue), token);
  }

  /** For the generalised rank test, which asks for many tokens; few events have as many. */
  private static double[] standardized(Issue issue, EventStudy study) {
    return issue.announcement().tokens() < SectorTests.GENERALIZED_RANK_FROM
        ? null
        : study.standardizedResiduals();
  }

  /**
   * Index of a window's first bar counted from the start of the estimation span, as {@link
   * SectorTests#of} wants it.
   */
  static int windowIndex(StudyOptions options, StudyWindow window) {
    return options.length() + options.gap() + (int) (window.fromMs() / options.barMs());
  }

  private List<io.sada.contract.SectorId> sectors(Issue issue) {
    return options.benchmarks().contains(issue.announcement().symbol())
        ? List.of()
        : issue.announcement().sectors();
  }

  private Impact impact(
      Issue issue,
      RecordStatus status,
      EventStudy study,
      WindowStatistics statistics,
      LeadLagState leadLag) {
    Announcement announcement = issue.announcement();
    boolean studied = statistics != null;
    Fit fit = studied ? study.fit() : null;
    CumulativeAbnormalReturn car = studied ? statistics.car() : null;
    boolean placebo = studied && statistics.placebo() != null;
    return new Impact(
        announcement.eventId(),
        announcement.eventRevision(),
        issue.revision(),
        announcement.kind(),
        announcement.symbol(),
        announcement.relation(),
        issue.window().name(),
        windowFrom(announcement, issue.window()),
        windowTo(announcement, issue.window()),
        options.barMs(),
        status,
        MODEL,
        options.benchmarks(),
        studied ? study.droppedFactors() : List.of(),
        studied ? study.estimationFromMillis() : null,
        studied ? study.estimationToMillis() : null,
        studied ? fit.bars() : null,
        studied ? study.missingBars() : null,
        studied ? statistics.windowMissingBars() : null,
        studied ? defined(fit.alpha()) : null,
        studied ? betas(study) : null,
        studied ? defined(fit.sigma()) : null,
        studied ? defined(fit.r2()) : null,
        studied ? defined(car.rawReturn()) : null,
        studied ? defined(car.benchmarkReturn()) : null,
        studied ? defined(car.car()) : null,
        studied ? defined(car.standardError()) : null,
        studied ? defined(car.scar()) : null,
        studied ? car.degreesOfFreedom() : null,
        studied ? defined(car.p()) : null,
        studied ? defined(statistics.pRobust()) : null,
        placebo ? defined(statistics.placebo().p()) : null,
        placebo ? statistics.placebo().windows() : null,
        studied ? defined(statistics.lmStat()) : null,
        studied ? defined(statistics.lmMax()) : null,
        studied ? defined(LeeMykland.critical(LeeMykland.barsPerDay(options.barMs()), 0.01)) : null,
        studied ? defined(statistics.madZ()) : null,
        studied ? defined(statistics.volumeRatio()) : null,
        leadLag == null ? null : defined(leadLag.correlation()),
        leadLag == null || Double.isNaN(leadLag.correlation()) ? null : leadLag.lagMs(),
        leadLag == null ? null : defined(leadLag.lagCorrelation()),
        leadLag == null ? null : defined(leadLag.ratio()),
        leadLag == null ? null : (long) io.sada.pipeline.state.SymbolBars.SECOND_MS,
        null,
        null,
        null,
        null,
        issue.confounders(),
        issue.knownAtMs());
  }

  /** Null where prices too far apart leave no slope. */
  private static Map<String, Double> betas(EventStudy study) {
    Map<String, Double> betas = new LinkedHashMap<>();
    List<String> kept = study.keptFactors();
    double[] values = study.fit().betas();
    for (int i = 0; i < kept.size(); i++) {
      if (Double.isNaN(values[i])) {
        return null;
      }
      betas.put(kept.get(i), values[i]);
    }
    return betas;
  }

  private static Double defined(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
  }
}
