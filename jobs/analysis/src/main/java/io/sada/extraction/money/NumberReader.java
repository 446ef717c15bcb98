package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Form;
import io.sada.extraction.money.Meaning.Kind;
import io.sada.extraction.money.Quantity.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Reads numbers: digits or words, with scales, fractions and further parts. Each call looks at the
 * lexemes of one number and a bounded number of others.
 */
final class NumberReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** What stands before a year and never before a count. */
  private static final Set<String> YEAR_WORDS =
      Set.of("عام", "العام", "لعام", "بعام", "سنه", "السنه", "لسنه", "عامي", "في", "in", "since");

  private final Lexemes lexemes;
  private final WordNumbers words;

  NumberReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.words = new WordNumbers(lexemes);
  }

  /**
   * The number that starts at this lexeme, or null.
   *
   * @param sums whether "and" may add a further part; not where a currency sign stands before the
   *     number, for then what follows "and" is something else
   */
  Quantity read(int start, boolean sums) {
    Quantity number = part(start);
    while (number != null) {
      Quantity more = extended(number, sums);
      if (more == null) {
        return number;
      }
      number = more;
    }
    return null;
  }

  private Quantity part(int start) {
    Lexeme first = lexemes.at(start);
    if (first.digits()) {
      return digits(start, start, start + 1);
    }
    if (isOpener(first) && lexemes.at(start + 1).digits() && isCloser(lexemes.at(start + 2))) {
      Lexeme next = lexemes.at(start + 3);
      boolean counts = next.is(Kind.SCALE) || next.is(Kind.UNIT);
      return counts ? digits(start, start + 1, start + 3) : null;
    }
    if (first.meaning() == null) {
      return null;
    }
    return switch (first.meaning().kind()) {
      case SCALE -> bare(start);
      case FRACTION -> fraction(start);
      default -> first.isNumberWord() ? inWords(start) : null;
    };
  }

  private Quantity digits(int start, int at, int end) {
    Lexeme lexeme = lexemes.at(at);
    Digits digits = isPartOfMore(at) ? null : Digits.read(lexeme.lower());
    if (digits == null) {
      return null;
    }
    Style style =
        digits.fractionFirst()
            ? Style.FRACTION_FIRST
            : digits.value().scale() > 0 ? Style.DECIMAL : Style.DIGITS;
    BigDecimal value = digits.value();
    BigDecimal grouped = digits.grouped();
    int next = grouped(at, end);
    if (next > end && style == Style.DIGITS) {
      value = joined(at, next);
      end = next;
    }
    if (lexemes.at(end).is(Kind.HUNDRED) && value.compareTo(HUNDRED) < 0) {
      value = value.multiply(HUNDRED);
      end++;
    }
    Quantity number = Quantity.simple(start, end, value, grouped, style);
    if (isYear(at, value)) {
      return null;
    }
    return scaled(withFraction(number));
  }

  /** Part of a time, a date or a fraction: {@code 10:30}, {@code 1/2026}. */
  private boolean isPartOfMore(int at) {
    Lexeme sign = lexemes.at(at - 1);
    boolean joins = sign.is(':') || sign.is('/');
    return joins
        && lexemes.touches(at - 1)
        && lexemes.touches(at - 2)
        && lexemes.at(at - 2).digits();
  }

  private boolean isYear(int at, BigDecimal value) {
    boolean like =
        lexemes.at(at).lower().length() == 4
            && value.compareTo(FIRST_YEAR) >= 0
            && value.compareTo(LAST_YEAR) <= 0;
    return like && YEAR_WORDS.contains(lexemes.at(at - 1).lower());
  }

  /** One past the groups of three digits behind spaces that belong to the number: 12 500 000. */
  private int grouped(int at, int end) {
    int next = end;
    if (lexemes.at(at).lower().length() > 3) {
      return end;
    }
    while (lexemes.at(next).digits()
        && lexemes.at(next).lower().length() == 3
        && lexemes.isNear(next - 1)
        && !lexemes.touches(next - 1)) {
      next++;
    }
    boolean certain = next - end > 1 || next - end == 1 && isCertainGroup(end);
    return certain ? next : end;
  }

  /** A single group counts behind a no-break or thin space, or if it is 000. */
  private boolean isCertainGroup(int group) {
    int gap = lexemes.at(group).from() - 1;
    char printed = lexemes.folded().original().charAt(lexemes.folded().start(gap));
    return printed != ' ' || lexemes.at(group).lower().equals("000");
  }

  private BigDecimal joined(int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to && digits.length() < 40; i++) {
      digits.append(lexemes.at(i).lower());
    }
    return new BigDecimal(digits.toString());
  }

  private Quantity inWords(int start) {
    int value = words.read(start);
    if (value < 0) {
      return null;
    }
    int end = words.end();
    Lexeme next = lexemes.at(end);
    if (next.is(Kind.FRACTION) && !next.and() && next.meaning().form() == Form.PLURAL) {
      return fractionOf(start, end, BigDecimal.valueOf(value));
    }
    Quantity number = Quantity.simple(start, end, BigDecimal.valueOf(value), null, Style.WORDS);
    return scaled(withFraction(number));
  }

  private Quantity bare(int start) {
    Meaning scale = lexemes.at(start).meaning();
    if (scale.form() == Form.PLURAL || isMulti(start)) {
      return null;
    }
    BigDecimal count = scale.form() == Form.SINGULAR ? BigDecimal.ONE : TWO;
    return chained(Quantity.scaled(start, start + 1, count, scale.number(), Style.BARE));
  }

  /** {@code multi-billion}, {@code several million}: no number is said. */
  private boolean isMulti(int start) {
    Lexeme before = lexemes.at(start - 1).is('-') ? lexemes.at(start - 2) : lexemes.at(start - 1);
    return VAGUE.contains(before.lower());
  }

  private static final Set<String> VAGUE =
      Set.of("multi", "several", "few", "many", "some", "بضعه", "بضع", "عده", "مءات", "ميات");

  private Quantity fraction(int start) {
    return fractionOf(start, start, BigDecimal.ONE);
  }

  /** {@code نصف مليار}, {@code ثلاثة أرباع المليار}, {@code half a billion}. */
  private Quantity fractionOf(int start, int at, BigDecimal count) {
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

  private static final Set<String> FILLERS = Set.of("of", "a", "an", "one", "من", "-", "the");

  /** {@code 2½}, {@code two and a half} and {@code اثنان ونصف} before a scale. */
  private Quantity withFraction(Quantity number) {
    Lexeme next = lexemes.at(number.end());
    if (next.is(Kind.FRACTION) && next.meaning().form() == Form.SINGULAR && !next.and()) {
      boolean sign = lexemes.at(number.end()).to() - lexemes.at(number.end()).from() == 1;
      BigDecimal part = next.meaning().number();
      return sign ? number.plus(part, BigDecimal.ONE, number.end() + 1, false) : number;
    }
    int at = fractionAfterAnd(number.end());
    if (at < 0 || !lexemes.at(at + 1).isScale()) {
      return number;
    }
    BigDecimal half = lexemes.at(at).meaning().number();
    return number.plus(half, BigDecimal.ONE, at + 1, isThird(lexemes.at(at).meaning()));
  }

  /** Index of a fraction that "and" joins here, or -1. */
  private int fractionAfterAnd(int at) {
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

  private Quantity scaled(Quantity number) {
    int at = number.end();
    if (lexemes.at(at).is('-') && lexemes.touches(at - 1) && lexemes.touches(at)) {
      at++;
    }
    Lexeme next = lexemes.at(at);
    if (!next.isScale() || next.and() || next.proclitic() || lexemes.lineFeeds(at - 1) > 1) {
      return number;
    }
    Meaning scale = next.meaning();
    boolean two = number.value().compareTo(TWO) == 0;
    if (scale.form() == Form.DUAL && !two) {
      return number;
    }
    if (scale.kind() == Kind.SCALE_SUFFIX && !isSuffix(number, at)) {
      return number;
    }
    return chained(number.times(scale.number(), at + 1));
  }

  /** A letter is a scale against its digits, or near them where a currency stands beside both. */
  private boolean isSuffix(Quantity number, int at) {
    if (number.style() == Style.WORDS) {
      return false;
    }
    boolean arabic = lexemes.at(at).lower().equals("م");
    boolean moneyBehind = lexemes.at(at + 1).isMoney();
    if (arabic) {
      return moneyBehind;
    }
    boolean moneyBeside = moneyBehind || lexemes.at(number.start() - 1).isMoney();
    boolean several = lexemes.at(at).lower().length() > 1;
    return lexemes.touches(at - 1) || lexemes.isNear(at - 1) && (moneyBeside || several);
  }

  /** {@code ألف مليون}, {@code lakh crore}, {@code 万亿}: a greater scale multiplies. */
  private Quantity chained(Quantity number) {
    Quantity chained = number;
    Lexeme next = lexemes.at(chained.end());
    while (next.is(Kind.SCALE)
        && !next.and()
        && !next.proclitic()
        && next.meaning().form() != Form.DUAL
        && next.meaning().number().compareTo(chained.scale()) > 0) {
      chained = chained.times(next.meaning().number(), chained.end() + 1);
      next = lexemes.at(chained.end());
    }
    return chained;
  }

  /** The number with one more part that "and" joins to it, or null if there is none. */
  private Quantity extended(Quantity number, boolean sums) {
    if (number.floor().compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    int fraction = fractionAfterAnd(number.end());
    if (fraction > 0) {
      return withFractionOfScale(number, fraction);
    }
    Lexeme next = lexemes.at(number.end());
    boolean wordsOnly = next.isNumberWord() && number.style() == Style.WORDS;
    if (number.style() == Style.DECIMAL || number.style() == Style.FRACTION_FIRST) {
      return null;
    }
    if (!(sums && next.and()) && !wordsOnly) {
      return null;
    }
    Quantity more = part(next.isBareAnd() ? number.end() + 1 : number.end());
    if (more == null || more.value().compareTo(number.floor()) >= 0) {
      return null;
    }
    boolean fits =
        more.isScaled() && more.scale().compareTo(number.floor()) < 0
            || !more.isScaled()
                && (more.style() == Style.WORDS || more.style() == Style.DIGITS)
                && lexemes.at(more.end()).isMoney();
    return fits ? number.plus(more.value(), more.floor(), more.end(), more.rounded()) : null;
  }

  /** {@code مليار ونصف}, {@code مليار ونصف المليار}, {@code a billion and a half}. */
  private Quantity withFractionOfScale(Quantity number, int at) {
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

  private static boolean isOpener(Lexeme lexeme) {
    return lexeme.is('(') || lexeme.is('"') || lexeme.is('[') || lexeme.is('/') || lexeme.is('{');
  }

  private static boolean isCloser(Lexeme lexeme) {
    return lexeme.is(')') || lexeme.is('"') || lexeme.is(']') || lexeme.is('/') || lexeme.is('}');
  }
}
