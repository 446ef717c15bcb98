package io.sada.contract;

import java.util.Locale;

/** What sort of authority acts. On the wire: the name in lower case. */
public enum AuthorityType {
  REGULATOR,
  COURT,
  GOVERNMENT,
  LEGISLATURE,
  PROSECUTOR;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
