package io.sada.contract;

import java.util.Locale;

/** The sectors that Sada follows. On the wire: the name in lower case. */
public enum SectorId {
  DECENTRALISED_COMPUTE,
  AI_AGENTS_DATA,
  AI_PROTOCOLS,
  COMPUTE_RWA,
  AI_ASSURANCE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
