package io.sada.pipeline.operators;

import io.sada.contract.Impact;
import io.sada.contract.Relation;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.state.DecisionState;
import io.sada.pipeline.state.Finding;
import io.sada.study.fdr.BenjaminiHochberg;
import io.sada.study.fdr.Decision;
import io.sada.study.fdr.OnlineFdr;
import io.sada.study.fdr.Procedure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hypotheses of the tested window through the online procedure, in the order of known_at, event
 * and name: one for each sector of four tokens and more, one for each named token. A decision, once
 * made, is kept; what is not decided passes as it is.
 */
public final class DecisionDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Fewest tokens of a sector for a hypothesis: a t of fewer degrees of freedom cannot speak. */
  static final int FEWEST_TOKENS = 4;

  private static final Comparator<Finding> ORDER =
      Comparator.comparingLong(Finding::knownAtMs)
          .thenComparing(Finding::eventId)
          .thenComparing(Finding::name)
          .thenComparing(
              finding ->
                  finding.impact() != null
                      ? finding.impact().revision()
                      : finding.sector().revision());

  private final Procedure procedure;
  private final double alpha;
  private final long keptMs;

  /**
   * @param keptMs how long an event's decisions are kept for its revisions, milliseconds of event
   *     time
   */
  public DecisionDesk(Procedure procedure, double alpha, long keptMs) {
    this.procedure = procedure;
    this.alpha = alpha;
    this.keptMs = keptMs;
  }

  /** Decides what is ready and gives it back complete, in the order of the tests. */
  List<Finding> decide(DecisionState state, List<Finding> ready) {
    List<Finding> ordered = new ArrayList<>(ready);
    ordered.sort(ORDER);
    OnlineFdr procedureNow = OnlineFdr.of(procedure, alpha, state.procedure());
    long latest = Long.MIN_VALUE;
    for (Finding finding : ordered) {
      DecisionState.EventDecisions event = state.event(finding.eventId(), finding.knownAtMs());
      Double p = p(finding);
      if (p != null && !event.decided().containsKey(finding.name())) {
        event.decided().put(finding.name(), procedureNow.test(p, overlapping(state, finding)));
      }
      if (finding.impact() != null && finding.impact().pRobust() != null) {
        event.tokenP().put(finding.name(), finding.impact().pRobust());
      }
      latest = Math.max(latest, finding.knownAtMs());
    }
    state.setProcedure(procedureNow.state());
    List<Finding> complete = ordered.stream().map(finding -> complete(state, finding)).toList();
    state.forgetBefore(latest - keptMs);
    return complete;
  }

  /** Hypotheses just before this one that share prices with it: those whose windows it overlaps. */
  private int overlapping(DecisionState state, Finding finding) {
    long from =
        finding.impact() != null
            ? finding.impact().windowFromMs()
            : finding.sector().windowFromMs();
    return state.overlapping(from, finding.knownAtMs());
  }

  /** The p value of a hypothesis; null where the record is none. */
  private static Double p(Finding finding) {
    if (finding.impact() != null) {
      return finding.impact().relation() == Relation.NAMED ? finding.impact().pRobust() : null;
    }
    return finding.sector().nTokens() >= FEWEST_TOKENS ? finding.sector().kpPRobust() : null;
  }

  private static Finding complete(DecisionState state, Finding finding) {
    DecisionState.EventDecisions event = state.event(finding.eventId(), finding.knownAtMs());
    Decision decision = event.decided().get(finding.name());
    if (finding.sector() != null) {
      return decision == null
          ? finding
          : Finding.of(decided(finding.sector(), decision), finding.issuedAtMs());
    }
    Double q =
        event.decided().values().stream().anyMatch(Decision::rejected)
            ? q(event.tokenP(), finding.name())
            : null;
    return decision == null && q == null
        ? finding
        : Finding.of(decided(finding.impact(), decision, q), finding.issuedAtMs());
  }

  private static Double q(Map<String, Double> p, String symbol) {
    Map<String, Double> sorted = new TreeMap<>(p);
    List<String> names = new ArrayList<>(sorted.keySet());
    int index = names.indexOf(symbol);
    return index < 0
        ? null
        : (Double)
            BenjaminiHochberg.q(
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray())[index];
  }

  private static Impact decided(Impact i, Decision decision, Double q) {
    return i.decided(
        decision == null ? null : decision.sequence(),
        decision == null ? null : decision.alpha(),
        decision == null ? null : decision.rejected(),
        q);
  }

  private static SectorResponse decided(SectorResponse sector, Decision decision) {
    return sector.decided(decision.sequence(), decision.alpha(), decision.rejected());
  }
}
