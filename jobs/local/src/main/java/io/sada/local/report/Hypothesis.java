package io.sada.local.report;

import io.sada.contract.Impact;
import io.sada.contract.SectorResponse;

/**
 * One test of the online procedure.
 *
 * @param seq its place in the order, from 1
 * @param name the token's symbol or the sector
 * @param revision of the record that was tested: later ones keep its decision
 * @param p what was decided upon
 * @param alpha the level that the procedure gave it
 */
record Hypothesis(
    long seq,
    String eventId,
    String name,
    boolean sector,
    long knownAtMs,
    int revision,
    Double p,
    double alpha,
    boolean rejected) {

  /** Null for a record that is not tested. */
  static Hypothesis of(Impact i) {
    return i.fdrSeq() == null
        ? null
        : new Hypothesis(
            i.fdrSeq(),
            i.eventId(),
            i.symbol(),
            false,
            i.knownAtMs(),
            i.revision(),
            i.pRobust(),
            i.fdrAlpha(),
            i.fdrRejected());
  }

  /** Null for a record that is not tested. */
  static Hypothesis of(SectorResponse s) {
    return s.fdrSeq() == null
        ? null
        : new Hypothesis(
            s.fdrSeq(),
            s.eventId(),
            s.sector().toString(),
            true,
            s.knownAtMs(),
            s.revision(),
            s.kpPRobust(),
            s.fdrAlpha(),
            s.fdrRejected());
  }
}
