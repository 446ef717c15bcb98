package io.sada.pipeline.state;

import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.SectorId;
import io.sada.study.SectorToken;
import java.util.List;

/**
 * One window of one symbol on its way to its sectors and to the decision.
 *
 * @param impact the record as far as the symbol alone knows it
 * @param json the same as it travels and is kept: written once
 * @param sectors the event's sectors that the symbol counts in; empty for a benchmark
 * @param issuedAtMs event time at which the record was issued: at or after its known_at where it
 *     had to wait for a tick
 * @param overAtMs event time at which the study is over, after which it can only be withdrawn
 * @param statistics what the sectors' tests need; null where the window has no statistics
 */
public record TokenResult(
    Impact impact,
    byte[] json,
    long issuedAtMs,
    long overAtMs,
    List<SectorId> sectors,
    SectorToken statistics) {

  public TokenResult(
      Impact impact,
      long issuedAtMs,
      long overAtMs,
      List<SectorId> sectors,
      SectorToken statistics) {
    this(impact, Json.bytes(impact), issuedAtMs, overAtMs, sectors, statistics);
  }

  /** The same with other statistics. */
  public TokenResult with(SectorToken newStatistics) {
    return new TokenResult(impact, json, issuedAtMs, overAtMs, sectors, newStatistics);
  }
}
