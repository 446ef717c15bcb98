package io.sada.pipeline.state;

import io.sada.contract.Impact;
import io.sada.contract.SectorResponse;

/**
 * A record of the study on its way out, for a symbol or for a sector; the other is null.
 *
 * @param issuedAtMs event time at which it was issued
 */
public record Finding(Impact impact, SectorResponse sector, long issuedAtMs) {
  public static Finding of(Impact impact, long issuedAtMs) {
    return new Finding(impact, null, issuedAtMs);
  }

  public static Finding of(SectorResponse sector, long issuedAtMs) {
    return new Finding(null, sector, issuedAtMs);
  }

  public String eventId() {
    return impact != null ? impact.eventId() : sector.eventId();
  }

  public String window() {
    return impact != null ? impact.window() : sector.window();
  }

  public long knownAtMs() {
    return impact != null ? impact.knownAtMs() : sector.knownAtMs();
  }

  /** What the record is about: a symbol, or a sector. */
  public String name() {
    return impact != null ? impact.symbol() : sector.sector().toString();
  }
}
