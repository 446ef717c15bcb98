package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Form;
import io.sada.extraction.money.Meaning.Kind;
import io.sada.extraction.money.Quantity.Style;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads numbers: digits or words, with scales, fractions and further parts. Each call looks at the
 * lexemes of one number and a bounded number of others.
 */
final class NumberReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** What makes the scale behind it a vague multitude. */
  private static final Set<String> VAGUE =
      Set.of("multi", "several", "few", "many", "some", "بضعه", "بضع", "عده", "ميات");

  private final Lexemes lexemes;
  private final WordNumbers words;
  private final DigitReader digits;
  private final FractionReader fractions;

  NumberReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.words = new WordNumbers(lexemes);
    this.digits = new DigitReader(lexemes);
    this.fractions = new FractionReader(lexemes);
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
      return scaled(digits.read(start, start, start + 1));
    }
    if (isOpener(first) && lexemes.at(start + 1).digits() && isCloser(lexemes.at(start + 2))) {
      return inBrackets(start);
    }
    if (first.meaning() == null) {
      return null;
    }
    return switch (first.meaning().kind()) {
      case SCALE -> bare(start);
      case FRACTION -> fractions.ofScale(start, start, BigDecimal.ONE);
      default -> first.isNumberWord() ? inWords(start) : null;
    };
  }

  /**
   * {@code (10) ملايين}, {@code (500) ريال}, {@code (30) ثلاثون ألف}: brackets that only set off.
   */
  private Quantity inBrackets(int start) {
    Lexeme next = lexemes.at(start + 3);
    if (next.is(Kind.SCALE) && next.meaning().form() != Form.DUAL || next.is(Kind.UNIT)) {
      return scaled(digits.read(start, start + 1, start + 3));
    }
    boolean again = next.isNumberWord() || next.is(Kind.SCALE);
    Quantity words = again && !next.and() ? read(start + 3, true) : null;
    Digits inside = again ? Digits.read(lexemes.at(start + 1).lower(), false) : null;
    if (words == null || inside == null) {
      return null;
    }
    boolean same =
        isOneOf(words, inside.value())
            || inside.grouped() != null && isOneOf(words, inside.grouped());
    return same ? words.from(start) : null;
  }

  private static boolean isOneOf(Quantity words, BigDecimal value) {
    return words.value().compareTo(value) == 0 || words.lead().compareTo(value) == 0;
  }

  private Quantity inWords(int start) {
    int value = words.read(start);
    if (value < 0) {
      return null;
    }
    int end = words.end();
    Lexeme next = lexemes.at(end);
    if (next.is(Kind.FRACTION) && !next.and() && next.meaning().form() == Form.PLURAL) {
      return fractions.ofScale(start, end, BigDecimal.valueOf(value));
    }
    Quantity number = Quantity.simple(start, end, BigDecimal.valueOf(value), null, Style.WORDS);
    return scaled(number);
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

  /** The number with a fraction and a scale behind it, if there are any; null stays null. */
  private Quantity scaled(Quantity simple) {
    if (simple == null) {
      return null;
    }
    Quantity number = fractions.added(simple);
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
    Quantity withFraction = fractions.addedOfScale(number);
    if (withFraction != null) {
      return withFraction;
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
            || !more.isScaled() && more.style() == Style.WORDS
            || !more.isScaled() && more.style() == Style.DIGITS && lexemes.at(more.end()).isMoney();
    return fits ? number.plus(more.value(), more.floor(), more.end(), more.rounded()) : null;
  }

  private static boolean isOpener(Lexeme lexeme) {
    return lexeme.is('(') || lexeme.is('"') || lexeme.is('[') || lexeme.is('/') || lexeme.is('{');
  }

  private static boolean isCloser(Lexeme lexeme) {
    return lexeme.is(')') || lexeme.is('"') || lexeme.is(']') || lexeme.is('/') || lexeme.is('}');
  }
}
