package io.sada.contract;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum of money.
 *
 * @param value the sum, or the lower end of a range, in whole units of the currency; plain decimal
 *     string on the wire
 * @param valueMax the upper end where the qualifier is {@code range}, else null
 * @param currency ISO 4217 code or a token symbol; null where the text names none
 * @param also the same sum as told in other currencies, one each; empty where there is none
 */
public record Money(
    BigDecimal value, BigDecimal valueMax, String currency, Qualifier qualifier, List<Also> also) {

  /** The same sum in another currency. */
  public record Also(BigDecimal value, String currency) {}

  public static Money exact(BigDecimal value, String currency) {
    return new Money(value, null, currency, Qualifier.EXACT, List.of());
  }
}
