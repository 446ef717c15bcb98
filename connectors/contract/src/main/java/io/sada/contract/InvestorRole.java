package io.sada.contract;

import java.util.Locale;

/** What part an investor plays in a round. On the wire: the name in lower case. */
public enum InvestorRole {
  LEAD,
  STRATEGIC,
  PARTICIPANT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
