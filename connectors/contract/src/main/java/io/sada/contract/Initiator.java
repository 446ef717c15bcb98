package io.sada.contract;

import java.util.Locale;

/** Who set a regulatory act in motion. On the wire: the name in lower case. */
public enum Initiator {
  AUTHORITY,
  SUBJECT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
