package io.sada.pipeline.operators;

import io.sada.contract.Impact;
import io.sada.contract.RecordStatus;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.TokenResult;
import io.sada.study.SectorStatistics;
import io.sada.study.SectorTests;
import io.sada.study.SectorToken;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * From the results of an event's tokens in one window to the record of one sector: no state, no
 * clock.
 */
final class SectorCalculator implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StudyOptions options;

  SectorCalculator(StudyOptions options) {
    this.options = options;
  }

  /**
   * The sector's record.
   *
   * @param results newest results of the event's tokens in the window, in any order
   * @param revision of the record
   * @param issuedBefore whether the sector already had a record of this window
   * @return null where fewer than two tokens have statistics and no earlier record needs to be
   *     withdrawn
   */
  SectorResponse respond(
      Collection<TokenResult> results, SectorId sector, int revision, boolean issuedBefore) {
    List<TokenResult> members =
        results.stream()
            .filter(result -> result.sectors().contains(sector))
            .sorted(Comparator.comparing(result -> result.impact().symbol()))
            .toList();
    List<TokenResult> tokens =
        members.stream().filter(result -> result.statistics() != null).toList();
    if (tokens.size() < 2) {
      return issuedBefore
          ? withdrawn(members.get(0).impact(), sector, revision, knownAt(members))
          : null;
    }
    Impact any = tokens.get(0).impact();
    StudyWindow window =
        options.windows().stream()
            .filter(w -> w.name().equals(any.window()))
            .findFirst()
            .orElseThrow();
    List<SectorToken> inputs = tokens.stream().map(TokenResult::statistics).toList();
    SectorStatistics statistics =
        SectorTests.of(inputs, ImpactCalculator.windowIndex(options, window), options.barMs());
    return new SectorResponse(
        any.eventId(),
        tokens.stream().mapToInt(token -> token.impact().eventRevision()).max().orElseThrow(),
        revision,
        any.kind(),
        sector,
        any.window(),
        any.windowFromMs(),
        any.windowToMs(),
        any.barMs(),
        issuedBefore ? RecordStatus.REVISED : RecordStatus.FINAL,
        statistics.tokens(),
        statistics.positive(),
        defined(statistics.caar()),
        defined(statistics.csectT()),
        defined(statistics.patellZ()),
        defined(statistics.bmpT()),
        defined(statistics.rbar()),
        defined(statistics.kpT()),
        defined(statistics.kpP()),
        defined(statistics.kpPRobust()),
        defined(statistics.portfolioT()),
        defined(statistics.corradoZ()),
        defined(statistics.gsignZ()),
        defined(statistics.grankT()),
        null,
        null,
        null,
        tokens.stream()
            .flatMap(token -> token.impact().confounders().stream())
            .distinct()
            .sorted()
            .toList(),
        knownAt(tokens));
  }

  private static SectorResponse withdrawn(
      Impact any, SectorId sector, int revision, long knownAtMs) {
    return new SectorResponse(
        any.eventId(),
        any.eventRevision(),
        revision,
        any.kind(),
        sector,
        any.window(),
        any.windowFromMs(),
        any.windowToMs(),
        any.barMs(),
        RecordStatus.RETRACTED,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        knownAtMs);
  }

  private static long knownAt(List<TokenResult> results) {
    return results.stream().mapToLong(result -> result.impact().knownAtMs()).max().orElseThrow();
  }

  private static Double defined(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
  }
}
