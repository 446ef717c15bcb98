package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Kind;
import io.sada.text.Script;
import java.util.Set;

/** Reads the currency behind a number: a sign, a code, or a unit with its country. */
final class CurrencyReader {
  /** Currencies whose prices are told in thousandths, and the units of them. */
  private static final Set<String> THOUSANDTHS =
      Set.of("KWD", "BHD", "OMR", "JOD", "TND", "LYD", "IQD");

  private final Lexemes lexemes;

  CurrencyReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * The currency that stands here, directly behind a number, or null.
   *
   * @param at one past the number's last lexeme
   */
  Currency behind(int at) {
    int start = at;
    boolean afterOf = false;
    Lexeme first = lexemes.at(start);
    if (first.is('-') && lexemes.touches(start - 1) && lexemes.touches(start)) {
      start++;
    } else if (first.lower().equals("من") || first.lower().equals("of")) {
      afterOf = true;
      start++;
    }
    Lexeme lexeme = lexemes.at(start);
    if (lexeme.meaning() == null || lexeme.and()) {
      return null;
    }
    if (lexeme.is(Kind.COUNTRY)) {
      return withCountryBefore(start);
    }
    return switch (lexeme.meaning().kind()) {
      case UNIT -> unit(start, afterOf);
      case SIGN -> sign(start);
      case CODE -> code(start);
      default -> null;
    };
  }

  private Currency unit(int at, boolean afterOf) {
    Lexeme lexeme = lexemes.at(at);
    boolean clitic = lexeme.proclitic() && !lexeme.definite();
    boolean needsOf = afterOf && !lexeme.definite() && lexeme.script() == Script.ARABIC;
    if (clitic || needsOf || lexemes.lineFeeds(at - 1) > 1) {
      return null;
    }
    return unit(at);
  }

  /** The unit that stands here, with its country, whatever is written onto its front. */
  Currency unit(int at) {
    Lexeme lexeme = lexemes.at(at);
    Denomination money = lexeme.meaning().money();
    Lexeme next = lexemes.at(at + 1);
    if (money.unit() == null) {
      return new Currency(at + 1, money, lexeme.meaning().large(), false);
    }
    if (money.unit().notBefore().contains(next.lower())) {
      return null;
    }
    String country = next.meaning() == null || next.and() ? null : next.meaning().country();
    String code = country == null ? null : money.unit().byCountry().get(country);
    boolean agrees = next.definite() == lexeme.definite() && !next.proclitic();
    if (code != null && agrees && lexemes.lineFeeds(at) < 2) {
      return new Currency(at + 2, of(code, money), false, false);
    }
    return new Currency(at + 1, money, money.unit().alsoWord(), false);
  }

  /** {@code US dollars}, {@code Hong Kong dollars}, {@code £5m sterling}. */
  private Currency withCountryBefore(int at) {
    Lexeme country = lexemes.at(at);
    Lexeme unit = lexemes.at(at + 1);
    if (country.script() == Script.ARABIC || !unit.is(Kind.UNIT)) {
      return null;
    }
    if (unit.meaning().money().unit() == null) {
      return null;
    }
    String code = unit.meaning().money().unit().byCountry().get(country.meaning().country());
    return code == null
        ? null
        : new Currency(at + 2, of(code, unit.meaning().money()), false, false);
  }

  private static Denomination of(String code, Denomination unit) {
    return new Denomination(code, unit.unit(), unit.perUnit());
  }

  /** A sign behind a number; not one that stands against the next number, or opens a cashtag. */
  private Currency sign(int at) {
    Lexeme next = lexemes.at(at + 1);
    boolean touchesNext = lexemes.touches(at) && (next.digits() || isLetters(next));
    if (!lexemes.isNear(at - 1)) {
      return null;
    }
    if (touchesNext) {
      return cashtag(at);
    }
    boolean belongsToNext = next.digits() && lexemes.isNear(at) && !lexemes.touches(at - 1);
    Meaning meaning = lexemes.at(at).meaning();
    return belongsToNext ? null : new Currency(at + 1, meaning.money(), false, true);
  }

  /** {@code 5,000 $TAO}: a known token, however it is written. */
  private Currency cashtag(int at) {
    Lexeme token = lexemes.at(at + 1);
    boolean known = token.is(Kind.CODE) && !token.meaning().before() && !lexemes.touches(at - 1);
    return known ? new Currency(at + 2, token.meaning().money(), false, false) : null;
  }

  private Currency code(int at) {
    if (lexemes.lineFeeds(at - 1) > 0) {
      return null;
    }
    Meaning meaning = lexemes.at(at).meaning();
    int end = at + 1;
    return new Currency(end, meaning.money(), meaning.large(), false);
  }

  private static boolean isLetters(Lexeme lexeme) {
    return lexeme.script() == Script.LATIN || lexeme.script() == Script.ARABIC;
  }

  /** Whether the currency that ends here is told in thousandths. */
  static boolean hasThousandths(Lexemes lexemes, int end) {
    for (int at = end - 1; at >= end - 2; at--) {
      Meaning meaning = lexemes.at(at).meaning();
      if (meaning != null && meaning.isMoney()) {
        Denomination money = meaning.money();
        boolean dinar = money.unit() != null && money.unit().key().equals("dinar");
        return dinar || money.code() != null && THOUSANDTHS.contains(money.code());
      }
    }
    return false;
  }
}
