package io.sada.extraction.money;

import java.math.BigDecimal;

/**
 * What a currency word, sign or code names: a currency, or a unit that several countries share.
 *
 * @param code ISO 4217 code or token symbol; null where only the unit was said
 * @param unit the unit, null for signs, codes and tokens
 * @param perUnit how many of it make one of the currency: 1, or 100 for cents
 */
record Denomination(String code, CurrencyUnit unit, BigDecimal perUnit) {

  static Denomination of(String code) {
    return new Denomination(code, null, BigDecimal.ONE);
  }

  static Denomination of(CurrencyUnit unit) {
    return new Denomination(null, unit, BigDecimal.ONE);
  }

  boolean isMinor() {
    return perUnit.compareTo(BigDecimal.ONE) > 0;
  }
}
