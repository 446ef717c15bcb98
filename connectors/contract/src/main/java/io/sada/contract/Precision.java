package io.sada.contract;

import java.util.Locale;

/**
 * To what an announcement's time is known; only events known to the second are studied. On the
 * wire: the name in lower case.
 */
public enum Precision {
  TIME,
  DAY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
