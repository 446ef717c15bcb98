package io.sada.contract;

import java.util.Locale;

/**
 * How a token belongs to an event: named in an article, or reached through the event's sectors. On
 * the wire: the name in lower case.
 */
public enum Relation {
  NAMED,
  SECTOR;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
