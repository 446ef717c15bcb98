package io.sada.contract;

import java.util.Locale;

/** What a rolling correlation is about. On the wire: the name in lower case. */
public enum Scope {
  SYMBOL,
  SECTOR;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
