package io.sada.contract;

import java.util.Locale;

/**
 * How far the act itself has come: talked of or planned, done, or denied. On the wire: the name in
 * lower case.
 */
public enum EventStatus {
  PROSPECTIVE,
  CONFIRMED,
  DENIED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
