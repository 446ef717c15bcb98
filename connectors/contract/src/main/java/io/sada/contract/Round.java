package io.sada.contract;

import java.util.Locale;

/** The kind of a funding round. On the wire: the name in lower case. */
public enum Round {
  PRE_SEED,
  SEED,
  SERIES_A,
  SERIES_B,
  SERIES_C,
  SERIES_D,
  SERIES_E,
  SERIES_F,
  SERIES_G,
  SERIES_H,
  SERIES_I,
  SERIES_J,
  SERIES_K,
  STRATEGIC,
  DEBT,
  GRANT,
  TOKEN_SALE,
  IPO,
  FOLLOW_ON,
  FUND,
  SECONDARY_SALE,
  UNSPECIFIED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
