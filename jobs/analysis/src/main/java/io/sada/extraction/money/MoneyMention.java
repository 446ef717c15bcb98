package io.sada.extraction.money;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import io.sada.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sum of money where it stands in a text.
 *
 * @param start where it starts in the original text (UTF-16 code units)
 * @param end one past its last code unit; {@code text.substring(start, end)} is {@code quote}. The
 *     span holds number, scale and currency, of a range both ends; the words that qualify it
 *     ({@code about}) and the same sum in a second currency lie outside
 * @param quote the words, as printed
 * @param money what they say; values are without trailing zeros, and the currency is null where the
 *     unit is shared by several countries and neither text nor custom tells which is meant
 */
public record MoneyMention(int start, int end, String quote, Money money) {

  /** The sum, or the lower end of a range, in whole units of the currency. */
  public BigDecimal value() {
    return money.value();
  }

  /** The upper end of a range, else null. */
  public BigDecimal valueMax() {
    return money.valueMax();
  }

  /** ISO 4217 code or token symbol; null where the text leaves it open. */
  public String currency() {
    return money.currency();
  }

  /** How exactly it is told. */
  public Qualifier qualifier() {
    return money.qualifier();
  }

  /** The same sum as told in other currencies beside it. */
  public List<Money.Also> also() {
    return money.also();
  }

  /** Where it stands in the original text. */
  public Span span() {
    return new Span(start, end);
  }
}
