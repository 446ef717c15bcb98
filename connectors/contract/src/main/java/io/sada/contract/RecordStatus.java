package io.sada.contract;

import java.util.Locale;

/** The state of an impact or sector record. On the wire: the name in lower case. */
public enum RecordStatus {
  FINAL,
  REVISED,
  RETRACTED,
  INSUFFICIENT_HISTORY,
  NO_TICKS,
  INCOMPLETE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
