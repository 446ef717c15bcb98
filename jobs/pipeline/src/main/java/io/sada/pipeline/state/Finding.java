package io.sada.pipeline.state;

import io.sada.contract.Impact;
import io.sada.contract.SectorResponse;

/** A record of the study on its way out, for a symbol or for a sector; the other is null. */
public record Finding(Impact impact, SectorResponse sector) {
  public static Finding of(Impact impact) {
    return new Finding(impact, null);
  }

  public static Finding of(SectorResponse sector) {
    return new Finding(null, sector);
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
