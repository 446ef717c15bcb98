package io.sada.pipeline.operators;

import io.sada.contract.RecordStatus;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.BarRing;
import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.OpenStudy.Issued;
import io.sada.pipeline.state.SettledStudy;
import io.sada.pipeline.state.SymbolState;
import io.sada.pipeline.state.TokenResult;
import io.sada.study.EventStudy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be done for one symbol, and when, in event time: windows are issued when they are over
 * and their event is known, again when what they rest on has changed, and withdrawn with their
 * event. Everything happens in the order of event time, however late it is asked for, so that the
 * records do not depend on how far one source is ahead of the other.
 */
final class StudyDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StudyOptions options;
  private final ImpactCalculator calculator;
  private final Keeping keeping;
  private final Measures measures;
  private final long settledKeptMs;

  /**
   * @param settledKeptMs how long after the latest revision of an event its records can be
   *     withdrawn, milliseconds of event time
   */
  StudyDesk(StudyOptions options, long settledKeptMs) {
    this.options = options;
    this.settledKeptMs = settledKeptMs;
    this.calculator = new ImpactCalculator(options);
    this.keeping = new Keeping(options);
    this.measures = new Measures(options, calculator);
  }

  /** Takes an announcement; what is due of it by now is done by the next {@link #run}. */
  void announce(
      SymbolState state, Announcement announcement, long nowMs, Consumer<TokenResult> out) {
    state.setNextMs(SymbolState.UNKNOWN);
    state.setSpans(null);
    for (OpenStudy study : state.studies()) {
      if (study.current().eventId().equals(announcement.eventId())) {
        if (announcement.knownAtMs() > nowMs) {
          study.later().add(announcement);
        } else {
          revise(study, announcement, nowMs, out);
        }
        return;
      }
    }
    SettledStudy before = state.takeSettled(announcement.eventId());
    if (announcement.added() && !announcement.retracted()) {
      boolean kept = keeping.secondsKept(announcement, nowMs);
      OpenStudy study =
          before == null
              ? new OpenStudy(announcement, options.windows().size(), kept)
              : new OpenStudy(announcement, before, kept);
      schedule(study);
      state.studies().add(study);
    } else if (before != null) {
      // The bars are gone: of a study that is over no more can be said than that it does not hold.
      state.settled().add(reviseSettled(before, announcement, nowMs, out));
    }
  }

  private SettledStudy reviseSettled(
      SettledStudy before, Announcement revision, long nowMs, Consumer<TokenResult> out) {
    if (!revision.retracted() || before.retracted()) {
      return before.knownAt(revision.knownAtMs());
    }
    long time = Math.max(nowMs, revision.knownAtMs());
    int[] revisions = before.revisions().clone();
    for (int w = 0; w < revisions.length; w++) {
      if (revisions[w] > 0) {
        withdraw(revision, w, ++revisions[w], time, out);
      }
    }
    return new SettledStudy(before.eventId(), revision.knownAtMs(), true, revisions);
  }

  private void schedule(OpenStudy study) {
    Announcement announcement = study.current();
    for (int w = 0; w < options.windows().size(); w++) {
      study.setIssuedAs(w, null);
      study.setDueMs(
          w,
          Math.max(
              calculator.windowTo(announcement, options.windows().get(w)),
              announcement.knownAtMs()));
    }
  }

  private void revise(
      OpenStudy study, Announcement revision, long nowMs, Consumer<TokenResult> out) {
    Announcement before = study.current();
    study.revise(revision);
    if (before.announcedAtMs() != revision.announcedAtMs()) {
      study.moved(keeping.secondsKept(revision, nowMs));
    }
    if (revision.retracted()) {
      for (int w = 0; w < options.windows().size(); w++) {
        study.setDueMs(w, OpenStudy.SETTLED);
        study.setIssuedAs(w, null);
        if (study.issued(w) != null && study.issued(w) != RecordStatus.RETRACTED) {
          withdraw(revision, w, study.issue(w, RecordStatus.RETRACTED), nowMs, out);
        }
      }
    } else if (before.retracted() || before.announcedAtMs() != revision.announcedAtMs()) {
      schedule(study);
    }
  }

  private void withdraw(
      Announcement announcement, int w, int revision, long nowMs, Consumer<TokenResult> out) {
    StudyWindow window = options.windows().get(w);
    Issued said = new Issued(announcement, List.of());
    out.accept(calculator.bare(issue(said, window, revision, RecordStatus.RETRACTED, nowMs)));
  }

  /** Forgets the studies that are over for so long that their events can not be taken back. */
  void expire(SymbolState state, long nowMs) {
    state.settled().removeIf(study -> study.knownAtMs() + settledKeptMs <= nowMs);
  }

  /** Does all that is due up to now, in the order of event time, and forgets what is over. */
  void run(
      String symbol,
      SymbolState state,
      Benchmarks benchmarks,
      long nowMs,
      boolean lastInput,
      Consumer<TokenResult> out) {
    while (true) {
      long next = next(state);
      if (next > nowMs) {
        break;
      }
      for (OpenStudy study : state.studies()) {
        while (!study.later().isEmpty() && study.later().get(0).knownAtMs() <= next) {
          revise(study, study.later().remove(0), next, out);
          state.setSpans(null);
        }
      }
      for (OpenStudy study : state.studies()) {
        for (int w = 0; w < options.windows().size() && study.nextDueMs() <= next; w++) {
          if (study.dueMs(w) <= next) {
            issue(symbol, state, study, w, benchmarks, next, lastInput, out);
          }
        }
      }
      forget(state, next, out);
      state.setNextMs(SymbolState.UNKNOWN);
    }
  }

  /**
   * Forgets studies that are over but for what it takes to withdraw them; a later revision can do
   * no more than that, however early it came here.
   */
  private void forget(SymbolState state, long nowMs, Consumer<TokenResult> out) {
    List<OpenStudy> over = new ArrayList<>(0);
    for (OpenStudy study : state.studies()) {
      if (keeping.overAt(study.current()) <= nowMs) {
        over.add(study);
      }
    }
    expire(state, nowMs);
    if (over.isEmpty()) {
      return;
    }
    state.setSpans(null);
    state.studies().removeAll(over);
    for (OpenStudy study : over) {
      SettledStudy settled = study.settled();
      if (settled != null) {
        state.settled().add(settled);
      }
      study.later().forEach(announcement -> announce(state, announcement, nowMs, out));
    }
  }

  /**
   * When the last of the studies that are over can be forgotten; {@link OpenStudy#SETTLED} for
   * none.
   */
  long settledUntil(SymbolState state) {
    return state.settled().stream()
        .mapToLong(study -> study.knownAtMs() + settledKeptMs)
        .max()
        .orElse(OpenStudy.SETTLED);
  }

  /** When there is something to do next, event time; {@link OpenStudy#SETTLED} for never. */
  long next(SymbolState state) {
    if (state.nextMs() == SymbolState.UNKNOWN) {
      state.setNextMs(soonest(state));
    }
    return state.nextMs();
  }

  private long soonest(SymbolState state) {
    long next = OpenStudy.SETTLED;
    for (OpenStudy study : state.studies()) {
      next = Math.min(next, Math.min(keeping.overAt(study.current()), study.nextDueMs()));
      if (!study.later().isEmpty()) {
        next = Math.min(next, study.later().get(0).knownAtMs());
      }
    }
    return next;
  }

  private void issue(
      String symbol,
      SymbolState state,
      OpenStudy study,
      int w,
      Benchmarks benchmarks,
      long nowMs,
      boolean lastInput,
      Consumer<TokenResult> out) {
    StudyWindow window = options.windows().get(w);
    long to = calculator.windowTo(study.current(), window);
    long lastBar = to / options.barMs() - 1;
    long passed = Math.floorDiv(nowMs, options.barMs());
    RecordStatus before = study.issued(w);
    if (!benchmarks.tickedBetween(lastBar, passed)) {
      boolean mayCome = !lastInput || benchmarks.tickedBetween(passed, Long.MAX_VALUE);
      study.setDueMs(w, mayCome ? (passed + 1) * options.barMs() : OpenStudy.SETTLED);
      if (before != RecordStatus.INCOMPLETE) {
        Issued said = about(state, study, w);
        int revision = study.issue(w, RecordStatus.INCOMPLETE);
        out.accept(calculator.bare(issue(said, window, revision, RecordStatus.INCOMPLETE, nowMs)));
      }
      return;
    }
    study.setDueMs(w, OpenStudy.SETTLED);
    RecordStatus status =
        before == null || before == RecordStatus.INCOMPLETE
            ? RecordStatus.FINAL
            : RecordStatus.REVISED;
    Issued said = study.issuedAs(w) == null ? about(state, study, w) : study.issuedAs(w);
    study.setIssuedAs(w, said);
    ImpactCalculator.Issue issue = issue(said, window, study.revision(w) + 1, status, nowMs);
    long barFloor = keeping.barFloor(issue.knownAtMs());
    EventStudy eventStudy =
        measures.fitted(symbol, state, said.announcement(), window, benchmarks, barFloor);
    TokenResult result =
        calculator.full(issue, eventStudy, measures.leadLag(state, study, window, benchmarks));
    study.issue(w, result.impact().status());
    out.accept(result);
  }

  private ImpactCalculator.Issue issue(
      Issued said, StudyWindow window, int revision, RecordStatus status, long nowMs) {
    return new ImpactCalculator.Issue(
        said.announcement(),
        window,
        revision,
        status,
        knownAt(said.announcement(), window),
        nowMs,
        Math.max(nowMs, keeping.overAt(said.announcement())),
        said.confounders());
  }

  private long knownAt(Announcement announcement, StudyWindow window) {
    return Math.max(calculator.windowTo(announcement, window), announcement.knownAtMs());
  }

  private Issued about(SymbolState state, OpenStudy study, int w) {
    StudyWindow window = options.windows().get(w);
    Announcement announcement = study.current();
    long from = calculator.windowFrom(announcement, window);
    long to = calculator.windowTo(announcement, window);
    return new Issued(
        announcement, Confounders.of(state, study, from, to, knownAt(announcement, window)));
  }

  /**
   * Issues again what rests on a bar that has changed after the fact. A record is left alone once a
   * bar that it rests on is no longer kept: it would only become a worse one.
   *
   * @param ticked bars of the symbol or benchmark that the tick belongs to
   * @param dueMs when: more may come late by then
   */
  void amended(
      String symbol, SymbolState state, String amended, BarRing ticked, long bar, long dueMs) {
    state.setNextMs(SymbolState.UNKNOWN);
    for (OpenStudy study : state.studies()) {
      for (int w = 0; w < options.windows().size(); w++) {
        Issued said = study.issuedAs(w);
        if (said != null
            && study.dueMs(w) > dueMs
            && reads(said.announcement(), options.windows().get(w), ticked, bar, dueMs)) {
          study.setDueMs(w, dueMs);
        }
      }
      measures.amended(symbol, study, amended, bar);
    }
  }

  private boolean reads(
      Announcement announcement, StudyWindow window, BarRing ticked, long bar, long dueMs) {
    long floor = keeping.barFloor(knownAt(announcement, window));
    long first = calculator.firstBar(announcement, window, floor);
    boolean before = bar < first - 1 && ticked.tickedBetween(bar + 1, first);
    return !before
        && bar < calculator.windowTo(announcement, window) / options.barMs()
        && keeping.barFloor(dueMs) <= first;
  }
}
