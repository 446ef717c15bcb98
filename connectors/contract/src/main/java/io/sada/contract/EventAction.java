package io.sada.contract;

import java.util.Locale;

/** What a revision does to its event. On the wire: the name in lower case. */
public enum EventAction {
  CREATED,
  UPDATED,
  RETRACTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
