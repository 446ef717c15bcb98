package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Form;
import io.sada.extraction.money.Meaning.Kind;
import io.sada.extraction.money.Quantity.Style;
import io.sada.text.Script;
import java.math.BigDecimal;

/** Reads one number together with the currency before or behind it. */
final class AmountReader {
  /** From here on a number is large enough to make a word beside it a currency. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final Lexemes lexemes;
  private final NumberReader numbers;
  private final CurrencyReader currencies;

  AmountReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.numbers = new NumberReader(lexemes);
    this.currencies = new CurrencyReader(lexemes);
  }

  /**
   * The amount that starts at this lexeme, or null. Its currency is null where none is said.
   *
   * @param start a currency that may stand before its number, or the number's first lexeme
   */
  Amount read(int start) {
    Lexeme first = lexemes.at(start);
    if (first.isMoney() && first.meaning().before() && !first.proclitic()) {
      Amount amount = prefixed(start);
      if (amount != null) {
        return amount;
      }
    }
    if (first.is(Kind.UNIT)) {
      return counted(start);
    }
    Quantity number = numbers.read(start, true);
    if (number == null && lexemes.at(start).is('(')) {
      number = setOff(start);
    }
    return number == null ? null : suffixed(number);
  }

  /** {@code (1 ترليون) ريال}: a number in brackets before its unit. */
  private Quantity setOff(int bracket) {
    Quantity inside = numbers.read(bracket + 1, true);
    boolean closes =
        inside != null
            && lexemes.at(inside.end()).is(')')
            && lexemes.at(inside.end() + 1).is(Kind.UNIT);
    return closes ? inside.from(bracket).to(inside.end() + 1) : null;
  }

  private Amount prefixed(int start) {
    Meaning prefix = lexemes.at(start).meaning();
    int at = start + 1;
    if (lexemes.at(at).is('.') && lexemes.touches(start)) {
      at++;
    }
    if (lexemes.lineFeeds(at - 1) > 0 || prefix.kind() == Kind.SIGN && !lexemes.isNear(at - 1)) {
      return null;
    }
    Lexeme next = lexemes.at(at);
    if (!next.digits() && !next.isNumberWord()) {
      return null;
    }
    Quantity number = numbers.read(at, false);
    boolean large = number != null && isLarge(number);
    if (number == null || !large && (prefix.large() || prefix.kind() == Kind.UNIT)) {
      return null;
    }
    Currency behind = currencies.behind(number.end());
    boolean nextOnes = behind != null && behind.isSign() && lexemes.at(behind.end()).digits();
    boolean more = behind != null && !nextOnes && refines(prefix.money(), behind);
    boolean exacter = more && (behind.money().code() != null || prefix.money().code() == null);
    Denomination money = exacter ? behind.money() : prefix.money();
    int end = more ? behind.end() : number.end();
    return new Amount(start, end, resolveDot(number, start, false), money, true, more);
  }

  /** Whether a currency behind the number says the one before it again, or more exactly. */
  private static boolean refines(Denomination before, Currency behind) {
    String code = behind.money().code();
    if (before.code() == null) {
      return before.unit() == behind.money().unit()
          || before.unit().byCountry().containsValue(code);
    }
    if (code == null) {
      CurrencyUnit unit = behind.money().unit();
      return unit.byCountry().containsValue(before.code()) || before.code().equals(unit.usual());
    }
    boolean dollars = before.code().equals("USD") && code.endsWith("D") && code.length() == 3;
    return code.equals(before.code()) || dollars && !behind.isSign();
  }

  private Amount suffixed(Quantity number) {
    Quantity whole = withoutRepetition(number);
    Currency behind = currencies.behind(whole.end());
    if (behind == null || behind.large() && !isLarge(number)) {
      return new Amount(number.start(), number.end(), number, null, false, false);
    }
    if (behind.isWeight(lexemes) && !isLarge(number)) {
      return null;
    }
    boolean arabic = lexemes.at(whole.end()).script() == Script.ARABIC;
    Quantity resolved = resolveDot(whole, behind.end(), arabic);
    return new Amount(whole.start(), behind.end(), resolved, behind.money(), false, true);
  }

  /** {@code دولارين}, {@code دولار واحد}: the unit counts itself. */
  private Amount counted(int start) {
    Currency unit = currencies.unit(start);
    if (unit == null || lexemes.at(start).script() != Script.ARABIC) {
      return null;
    }
    boolean dual = lexemes.at(start).meaning().form() == Form.DUAL;
    Lexeme next = lexemes.at(unit.end());
    boolean one = next.lower().equals("واحد") || next.lower().equals("واحده");
    if (!dual && !one) {
      return null;
    }
    int end = one ? unit.end() + 1 : unit.end();
    BigDecimal count = dual ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    Quantity number = Quantity.simple(start, end, count, null, Style.WORDS);
    return new Amount(start, end, number, unit.money(), false, true);
  }

  /** Contracts write a number twice: {@code 30,000 (ثلاثون ألف) ريال}. */
  private Quantity withoutRepetition(Quantity number) {
    if (!lexemes.at(number.end()).is('(')) {
      return number;
    }
    Quantity again = numbers.read(number.end() + 1, true);
    boolean same =
        again != null
            && again.value().compareTo(number.value()) == 0
            && lexemes.at(again.end()).is(')');
    return same ? number.to(again.end() + 1) : number;
  }

  private static boolean isLarge(Quantity number) {
    return number.isScaled() || number.value().compareTo(LARGE) >= 0;
  }

  /**
   * Decides what a dot with three digits behind it is, where no scale word has decided: it groups
   * thousands in Arabic newspapers ({@code 50.000 ريال}) unless the currency has thousandths
   * ({@code 1.250 دينار}) or a price is told; elsewhere it is a decimal sign, but not before 000.
   */
  private Quantity resolveDot(Quantity number, int end, boolean arabic) {
    BigDecimal grouped = number.grouped();
    if (grouped == null || number.isScaled()) {
      return number;
    }
    if (number.style() == Style.FRACTION_FIRST) {
      return number.withValue(grouped);
    }
    boolean thousands = grouped.remainder(LARGE).signum() == 0;
    boolean round = grouped.remainder(BigDecimal.TEN).signum() == 0;
    boolean oneDigit = number.value().compareTo(BigDecimal.TEN) < 0;
    boolean price = lexemes.at(number.start() - 1).lower().endsWith("سعر");
    boolean groups =
        thousands
            || arabic
                && (!oneDigit || round && !price && !CurrencyReader.hasThousandths(lexemes, end));
    return groups ? number.withValue(grouped) : number;
  }
}
