package io.sada.contract;

import java.util.Locale;

/**
 * Whether an article is about the event, or tells it in passing. On the wire: the name in lower
 * case.
 */
public enum Prominence {
  PRIMARY,
  SECONDARY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
