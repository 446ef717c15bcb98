package io.sada.extraction.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A number written in digits and what its separators mean.
 *
 * <ul>
 *   <li>{@code ٫} is a decimal sign and {@code ٬} groups thousands, always.
 *   <li>Of two different separators the last is the decimal sign: {@code 1.234,5}.
 *   <li>A comma groups where three digits follow ({@code 1,500}), else it is a decimal sign ({@code
 *       136,7}); several commas group, also the Indian way ({@code 1,00,000}).
 *   <li>A dot is a decimal sign; where three digits follow it may group, and who knows the currency
 *       decides ({@link #grouped}). Several dots group, and a last one before one or two digits is
 *       the decimal sign after all: {@code 97.151.502.13}.
 *   <li>A dot with a right-to-left mark behind it was meant to be seen from the right: {@code
 *       5.<RLM>37} is 37.5.
 *   <li>The newspapers' {@code ر} puts the fraction first: {@code 3ر28} is 28.3. Three digits
 *       before it may be thousands ({@code 000ر22}), and several of it are thousands from the right
 *       ({@code 951ر625ر34} is 34,625,951).
 * </ul>
 *
 * @param value the number, a single dot or {@code ر} taken as decimal sign
 * @param grouped the number with that sign taken to group thousands; null where it cannot
 * @param fractionFirst whether {@code ر} is the separator
 */
record Digits(BigDecimal value, BigDecimal grouped, boolean fractionFirst) {
  /** Longer ones are serial numbers, not sums: this bounds the work. */
  private static final int LONGEST = 40;

  private static final char FRACTION_FIRST = 'ر';

  /**
   * Reads a number token.
   *
   * @param text ASCII digits with single separators between them
   * @param rightToLeft whether a right-to-left mark behind the first dot shows the number with its
   *     parts in reverse
   * @return null if it is a date, a version or anything else that is no number
   */
  static Digits read(String text, boolean rightToLeft) {
    if (text.length() > LONGEST) {
      return null;
    }
    List<String> groups = new ArrayList<>(2);
    StringBuilder separators = new StringBuilder(2);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        groups.add(text.substring(start, i));
        separators.append(c);
        start = i + 1;
      }
    }
    groups.add(text.substring(start));
    if (separators.isEmpty()) {
      return plain(text);
    }
    if (rightToLeft) {
      return rightToLeft(groups);
    }
    return separators.indexOf("ر") >= 0
        ? fractionFirst(groups, separators)
        : separated(groups, separators);
  }

  private static Digits separated(List<String> groups, CharSequence separators) {
    int last = separators.length() - 1;
    char sign = separators.charAt(last);
    for (int i = 1; i < last; i++) {
      if (separators.charAt(i) != separators.charAt(0)) {
        return null;
      }
    }
    boolean mixed = last > 0 && separators.charAt(0) != sign;
    boolean cents = last > 0 && sign == '.' && groups.get(last + 1).length() < 3;
    if (mixed || cents) {
      List<String> whole = groups.subList(0, last + 1);
      return groups(whole) ? plain(String.join("", whole) + "." + groups.get(last + 1)) : null;
    }
    if (last > 0) {
      return sign != '٫' && groups(groups) ? plain(String.join("", groups)) : null;
    }
    return single(groups.get(0), sign, groups.get(1));
  }

  private static Digits single(String before, char sign, String after) {
    boolean canGroup = after.length() == 3 && before.length() <= 3 && before.charAt(0) != '0';
    BigDecimal decimal = new BigDecimal(before + "." + after);
    return switch (sign) {
      case '٫' -> new Digits(decimal, null, false);
      case '.' -> new Digits(decimal, canGroup ? new BigDecimal(before + after) : null, false);
      default -> canGroup ? plain(before + after) : new Digits(decimal, null, false);
    };
  }

  private static Digits rightToLeft(List<String> groups) {
    if (groups.size() == 2) {
      return new Digits(new BigDecimal(groups.get(1) + "." + groups.get(0)), null, false);
    }
    List<String> reversed = new ArrayList<>(groups);
    Collections.reverse(reversed);
    return groups(reversed) ? plain(String.join("", reversed)) : null;
  }

  private static Digits fractionFirst(List<String> groups, CharSequence separators) {
    for (int i = 0; i < separators.length(); i++) {
      if (separators.charAt(i) != FRACTION_FIRST) {
        return null;
      }
    }
    String first = groups.get(0);
    String last = groups.get(groups.size() - 1);
    if (groups.size() == 2) {
      boolean canGroup = first.length() == 3 && last.length() <= 3 && last.charAt(0) != '0';
      return new Digits(
          new BigDecimal(last + "." + first), canGroup ? new BigDecimal(last + first) : null, true);
    }
    return rightToLeft(groups);
  }

  /** Whether these are groups of thousands, or of hundreds above the last thousand (Indian). */
  private static boolean groups(List<String> groups) {
    int last = groups.size() - 1;
    if (groups.get(0).length() > 3 || last > 0 && groups.get(last).length() != 3) {
      return false;
    }
    int width = last > 1 ? groups.get(1).length() : 3;
    for (int i = 1; i < last; i++) {
      if (groups.get(i).length() != width) {
        return false;
      }
    }
    return width == 3 || width == 2 && groups.get(0).length() <= 2;
  }

  private static Digits plain(String digits) {
    return new Digits(new BigDecimal(digits), null, false);
  }
}
