package io.sada.contract;

import java.util.Locale;

/** How exactly a sum is told. On the wire: the name in lower case. */
public enum Qualifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  UP_TO,
  RANGE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
