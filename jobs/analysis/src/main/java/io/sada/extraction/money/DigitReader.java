package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Kind;
import io.sada.extraction.money.Quantity.Style;
import io.sada.text.FoldedText;
import java.math.BigDecimal;
import java.util.Set;

/** Reads numbers in digits: the token itself, and what around it joins it or rules it out. */
final class DigitReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  /** More groups of three digits are a list, not a number. */
  private static final int MOST_GROUPS = 5;

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** What stands before a year and never before a count. */
  private static final Set<String> YEAR_WORDS =
      Set.of("عام", "العام", "لعام", "بعام", "سنه", "السنه", "لسنه", "عامي", "في", "in", "since");

  private final Lexemes lexemes;

  DigitReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * The number without scale, or null if the digits are a date, a time, a year, a percentage or too
   * many.
   *
   * @param start where the number begins, an opening bracket included
   * @param at the lexeme of the digits
   * @param behind one past the digits, a closing bracket included
   */
  Quantity read(int start, int at, int behind) {
    int end = behind;
    Lexeme lexeme = lexemes.at(at);
    Digits digits = isPartOfMore(at) ? null : Digits.read(lexeme.lower(), isRightToLeft(lexeme));
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
    if (isPercent(end)) {
      return null;
    }
    Lexeme hundred = lexemes.at(end);
    if (hundred.is(Kind.HUNDRED) && !hundred.and() && value.compareTo(HUNDRED) < 0) {
      value = value.multiply(HUNDRED);
      end++;
    }
    return isYear(at, value) ? null : Quantity.simple(start, end, value, grouped, style);
  }

  /** Whether a right-to-left mark stands behind the separator: {@code 5.<RLM>37} shows as 37.5. */
  private boolean isRightToLeft(Lexeme number) {
    int dot = number.lower().indexOf('.');
    if (dot < 0) {
      return false;
    }
    FoldedText folded = lexemes.folded();
    int gap = folded.end(number.from() + dot);
    return gap < folded.start(number.from() + dot + 1)
        && folded.original().charAt(gap) == RIGHT_TO_LEFT_MARK;
  }

  private boolean isPercent(int at) {
    String lower = lexemes.at(at).lower();
    boolean sign = lower.equals("%") || lower.equals("percent") || lower.equals("pct");
    return sign
        || lower.equals("per") && lexemes.at(at + 1).lower().equals("cent")
        || WordNumbers.isPercent(lexemes, at)
        || lower.equals("في") && WordNumbers.isPercent(lexemes, at + 1);
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
    while (isThreeDigits(lexemes.at(next))
        && next - end <= MOST_GROUPS
        && lexemes.isNear(next - 1)
        && !lexemes.touches(next - 1)) {
      next++;
    }
    int groups = next - end;
    boolean certain = groups > 1 && groups <= MOST_GROUPS || groups == 1 && isCertainGroup(end);
    return certain ? next : end;
  }

  private static boolean isThreeDigits(Lexeme lexeme) {
    String text = lexeme.lower();
    return lexeme.digits() && text.length() == 3 && Character.isDigit(text.charAt(1));
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
}
