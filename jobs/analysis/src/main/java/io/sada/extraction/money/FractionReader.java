package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Form;
import io.sada.extraction.money.Meaning.Kind;
import io.sada.extraction.money.Quantity.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Reads halves, thirds and quarters: of a scale, and added to a number. */
final class FractionReader {
  private static final Set<String> FILLERS = Set.of("of", "a", "an", "one", "من", "-", "the");

  private final Lexemes lexemes;

  FractionReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * {@code نصف مليار}, {@code ثلاثة أرباع المليار}, {@code half a billion}; null if no scale
   * follows.
   *
   * @param start where the number begins
   * @param at the fraction's lexeme
   * @param count how many of it: 3 of {@code ثلاثة أرباع}
   */
  Quantity ofScale(int start, int at, BigDecimal count) {
    Meaning fraction = lexemes.at(at).meaning();
    if (fraction.form() == Form.PLURAL && count.compareTo(BigDecimal.ONE) == 0) {
      return null;
    }
    int next = at + 1;
    while (next < at + 3 && FILLERS.contains(lexemes.at(next).lower())) {
      next++;
    }
    Lexeme scale = lexemes.at(next);
    boolean counts = scale.is(Kind.SCALE) && scale.meaning().form() == Form.SINGULAR;
    if (!counts || scale.and()) {
      return null;
    }
    BigDecimal lead = count.multiply(fraction.number());
    Quantity part = Quantity.scaled(start, next + 1, lead, scale.meaning().number(), Style.WORDS);
    return isThird(fraction) ? part.withValue(whole(part.value())).asRounded() : part;
  }

  /** {@code 2½}, {@code two and a half} and {@code اثنان ونصف} before a scale. */
  Quantity added(Quantity number) {
    Lexeme next = lexemes.at(number.end());
    if (next.is(Kind.FRACTION) && next.meaning().form() == Form.SINGULAR && !next.and()) {
      boolean sign = lexemes.at(number.end()).to() - lexemes.at(number.end()).from() == 1;
      BigDecimal part = next.meaning().number();
      return sign ? number.plus(part, BigDecimal.ONE, number.end() + 1, false) : number;
    }
    int at = afterAnd(number.end());
    if (at < 0 || !lexemes.at(at + 1).isScale()) {
      return number;
    }
    BigDecimal half = lexemes.at(at).meaning().number();
    return number.plus(half, BigDecimal.ONE, at + 1, isThird(lexemes.at(at).meaning()));
  }

  /** Index of a fraction that "and" joins here, or -1. */
  private int afterAnd(int at) {
    int next = at;
    boolean and = lexemes.at(next).and();
    if (lexemes.at(next).is('-') && lexemes.at(next + 1).isBareAnd()) {
      next++;
      and = true;
    }
    if (lexemes.at(next).isBareAnd()) {
      next++;
      while (FILLERS.contains(lexemes.at(next).lower()) && next < at + 5) {
        next++;
      }
    }
    Lexeme fraction = lexemes.at(next);
    boolean fits = and && fraction.is(Kind.FRACTION) && fraction.meaning().form() != Form.PLURAL;
    return fits ? next : -1;
  }

  /**
   * {@code مليار ونصف}, {@code مليار ونصف المليار}, {@code a billion and a half}: the number with
   * the fraction of its scale that "and" adds, or null if there is none.
   */
  Quantity addedOfScale(Quantity number) {
    int at = afterAnd(number.end());
    if (at < 0) {
      return null;
    }
    Meaning fraction = lexemes.at(at).meaning();
    Lexeme next = lexemes.at(at + 1);
    BigDecimal scale = number.scale();
    int end = at + 1;
    if (next.is(Kind.SCALE) && !next.and() && next.meaning().form() == Form.SINGULAR) {
      if (next.meaning().number().compareTo(scale) > 0) {
        return null;
      }
      scale = next.meaning().number();
      end++;
    }
    boolean rounded = isThird(fraction);
    BigDecimal part = fraction.number().multiply(scale);
    return number.plus(rounded ? whole(part) : part, BigDecimal.ONE, end, rounded);
  }

  private static boolean isThird(Meaning fraction) {
    return fraction.number().scale() > 2;
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP);
  }
}
