package io.sada.contract;

import java.util.Locale;

/** What a regulatory act does. On the wire: the name in lower case. */
public enum ActionType {
  INVESTIGATION,
  LAWSUIT,
  CHARGES,
  FINE,
  SETTLEMENT,
  BAN,
  SUSPENSION,
  WARNING,
  APPROVAL,
  RULE,
  RULING,
  SENTENCE,
  APPEAL,
  DELAY,
  REPEAL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
