package io.sada.contract;

import java.util.Locale;

/** The part of an article that offsets count in. On the wire: the name in lower case. */
public enum Section {
  TITLE,
  TEXT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
