package io.sada.local.report;

import io.sada.contract.Correlation;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import io.sada.contract.SectorResponse;
import io.sada.contract.Topics;
import io.sada.pipeline.options.StudyWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run found, as far as it fits in memory whatever the size of the run: all counts, the
 * newest revision of every event, and the newest records that are tested (at post_1h, of named
 * tokens and of sectors).
 */
public final class RunResults {
  private static final Comparator<Double> SMALLEST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static final Comparator<Impact> STRONGEST =
      Comparator.comparing(Impact::pRobust, SMALLEST)
          .thenComparing(i -> -Math.abs(i.scar() == null ? 0 : i.scar()))
          .thenComparing(Impact::knownAtMs)
          .thenComparing(Impact::eventId)
          .thenComparing(Impact::symbol);

  private static final Comparator<SectorResponse> STRONGEST_SECTOR =
      Comparator.comparing(SectorResponse::kpPRobust, SMALLEST)
          .thenComparing(s -> -Math.abs(s.kpT() == null ? 0 : s.kpT()))
          .thenComparing(SectorResponse::knownAtMs)
          .thenComparing(SectorResponse::eventId)
          .thenComparing(SectorResponse::sector);

  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Tally> eventRecords = new TreeMap<>();
  private final Map<List<Object>, Impact> tested = new LinkedHashMap<>();
  private final Map<List<Object>, SectorResponse> testedSectors = new LinkedHashMap<>();
  private final Map<Long, Hypothesis> hypotheses = new TreeMap<>();
  private final Tally impactRecords = new Tally();
  private final Tally sectorRecords = new Tally();
  private final Tally deadLetters = new Tally();
  private final List<DeadLetter> firstDeadLetters = new ArrayList<>();
  private final CorrelationSummary correlations = new CorrelationSummary();

  private RunResults() {}

  /**
   * Reads the result files of a folder.
   *
   * @throws IOException where one cannot be read
   */
  public static RunResults read(Path folder) throws IOException {
    RunResults results = new RunResults();
    Records.each(folder, Topics.EVENTS, Event.class, results::add);
    Records.each(folder, Topics.IMPACTS, Impact.class, results::add);
    Records.each(folder, Topics.SECTORS, SectorResponse.class, results::add);
    Records.each(folder, Topics.CORRELATIONS, Correlation.class, results.correlations::add);
    Records.each(folder, Topics.DEAD_LETTERS, DeadLetter.class, results::add);
    return results;
  }

  private void add(Event event) {
    eventRecords.computeIfAbsent(event.kind().toString(), k -> new Tally()).add(event.action());
    events.merge(event.eventId(), event, (a, b) -> b.revision() >= a.revision() ? b : a);
  }

  private void add(Impact impact) {
    impactRecords.add(impact.status());
    add(Hypothesis.of(impact));
    if (impact.window().equals(StudyWindow.TESTED) && impact.relation() == Relation.NAMED) {
      tested.merge(
          List.of(impact.eventId(), impact.symbol()),
          impact,
          (a, b) -> b.revision() >= a.revision() ? b : a);
    }
  }

  private void add(SectorResponse response) {
    sectorRecords.add(response.status());
    add(Hypothesis.of(response));
    if (response.window().equals(StudyWindow.TESTED)) {
      testedSectors.merge(
          List.of(response.eventId(), response.sector()),
          response,
          (a, b) -> b.revision() >= a.revision() ? b : a);
    }
  }

  private void add(Hypothesis hypothesis) {
    if (hypothesis != null) {
      hypotheses.merge(hypothesis.seq(), hypothesis, (a, b) -> b.revision() < a.revision() ? b : a);
    }
  }

  private void add(DeadLetter letter) {
    deadLetters.add(letter.errorClass());
    if (firstDeadLetters.size() < Limits.DEAD_LETTERS) {
      firstDeadLetters.add(letter);
    }
  }

  /** The newest revision of every event, in the order in which they were first known. */
  List<Event> events() {
    return List.copyOf(events.values());
  }

  /** The newest revision of an event; null where the run has none of that id. */
  Event event(String id) {
    return events.get(id);
  }

  /** Number of event records by action, by kind. */
  Map<String, Tally> eventRecords() {
    return eventRecords;
  }

  Tally impactRecords() {
    return impactRecords;
  }

  Tally sectorRecords() {
    return sectorRecords;
  }

  /** Number of dead letters by class. */
  Tally deadLetters() {
    return deadLetters;
  }

  List<DeadLetter> firstDeadLetters() {
    return List.copyOf(firstDeadLetters);
  }

  CorrelationSummary correlations() {
    return correlations;
  }

  /** post_1h of named tokens that has a p_robust, the smallest first. */
  List<Impact> strongest() {
    return tested.values().stream()
        .filter(i -> i.pRobust() != null && i.status() != RecordStatus.RETRACTED)
        .sorted(STRONGEST)
        .toList();
  }

  /** post_1h of sectors that has a caar, the smallest kp_p_robust first. */
  List<SectorResponse> strongestSectors() {
    return testedSectors.values().stream()
        .filter(s -> s.caar() != null && s.status() != RecordStatus.RETRACTED)
        .sorted(STRONGEST_SECTOR)
        .toList();
  }

  /** Every test that went through the online procedure, in its order. */
  List<Hypothesis> hypotheses() {
    return List.copyOf(hypotheses.values());
  }
}
