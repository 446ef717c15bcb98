package io.sada.extraction.names;

import io.sada.text.Token;

/**
 * A percentage with its sign, over the tokens from {@code first} to {@code last}.
 *
 * @param value in percent, with its sign
 * @param signed whether a sign or an arrow is printed
 */
record Percentage(double value, boolean signed, int first, int last) {
  private static final int LONGEST_NUMBER = 12;

  /** The percentage that starts at this token: {@code -3.11%}, {@code +2 %}, {@code ▼1,5%}. */
  static Percentage starting(Passage passage, int i) {
    Token token = passage.token(i);
    int sign = sign(token);
    int number = sign == 0 ? i : i + 1;
    double value = number(passage.token(number));
    if (Double.isNaN(value)) {
      return afterPercent(passage, i);
    }
    int last = number + 1;
    int behind = sign == 0 ? sign(passage.token(last)) : 0;
    if (behind != 0 && percentEnd(passage, last + 1) > 0) {
      return new Percentage(behind * value, true, i, percentEnd(passage, last + 1));
    }
    int end = percentEnd(passage, last);
    return end < 0 ? null : new Percentage((sign == 0 ? 1 : sign) * value, sign != 0, i, end);
  }

  /** The percentage that ends at this token. */
  static Percentage ending(Passage passage, int i) {
    for (int first = Math.max(0, i - 4); first <= i; first++) {
      Percentage percent = starting(passage, first);
      if (percent != null && percent.last() == i) {
        return percent;
      }
    }
    return null;
  }

  /** {@code %3.11-} and {@code %-3.11}, as pages from right to left are stored. */
  private static Percentage afterPercent(Passage passage, int i) {
    if (!passage.is(i, '%')) {
      return null;
    }
    int before = sign(passage.token(i + 1));
    int number = before == 0 ? i + 1 : i + 2;
    double value = number(passage.token(number));
    if (Double.isNaN(value)) {
      return null;
    }
    int behind = before == 0 ? sign(passage.token(number + 1)) : 0;
    int sign = before + behind;
    int last = behind == 0 ? number : number + 1;
    return new Percentage((sign == 0 ? 1 : sign) * value, sign != 0, i, last);
  }

  private static int percentEnd(Passage passage, int i) {
    if (passage.is(i, '%')) {
      return i;
    }
    return switch (passage.lower(i)) {
      case "percent", "pct", "بالمئه", "بالمائه", "بالميه" -> i;
      case "per" -> passage.lower(i + 1).equals("cent") ? i + 1 : -1;
      case "في" ->
          switch (passage.lower(i + 1)) {
            case "المئه", "المائه", "الميه" -> i + 1;
            default -> -1;
          };
      default -> -1;
    };
  }

  /** -1 or 1 for a sign or arrow, 0 for anything else. */
  private static int sign(Token token) {
    if (token == null || token.text().length() != 1) {
      return 0;
    }
    return switch (token.text().charAt(0)) {
      case '-', '▼', '↓', '⬇', '▾', '➘', '↘' -> -1;
      case '+', '▲', '↑', '⬆', '▴', '➚', '↗' -> 1;
      default -> 0;
    };
  }

  /** NaN where the token is no plain number. */
  private static double number(Token token) {
    if (token == null
        || token.kind() != Token.Kind.NUMBER
        || token.text().length() > LONGEST_NUMBER) {
      return Double.NaN;
    }
    String text = token.text().replace('٫', '.').replace("٬", "");
    int comma = text.lastIndexOf(',');
    boolean decimalComma = comma > 0 && text.indexOf('.') < 0 && text.length() - comma != 4;
    text = decimalComma ? text.replace(',', '.') : text.replace(",", "");
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
