package io.sada.contract;

import java.util.Locale;

/** What an entity is. On the wire: the name in lower case. */
public enum EntityType {
  COMPANY,
  TOKEN,
  PERSON,
  FUND,
  PRODUCT,
  SECTOR,
  POLICY,
  AUTHORITY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
