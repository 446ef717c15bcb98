package io.sada.contract;

import java.util.Locale;

/** What sort of act an event is. On the wire: the name in lower case. */
public enum Kind {
  FUNDING,
  REGULATORY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
