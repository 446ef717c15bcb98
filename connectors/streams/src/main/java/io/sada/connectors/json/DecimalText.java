package io.sada.connectors.json;

/**
 * The written form of a decimal, in strings as in JSON numbers: ASCII digits with at most one
 * point, an optional sign and an optional exponent. Neither NaN nor Infinity, hexadecimal,
 * suffixes, grouping, other digits or surrounding space.
 */
public final class DecimalText {
  private DecimalText() {}

  public static boolean isDecimal(String text) {
    int end = text.length();
    int i = end > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int start = i;
    i = digits(text, i);
    int count = i - start;
    if (i < end && text.charAt(i) == '.') {
      int fraction = i + 1;
      i = digits(text, fraction);
      count += i - fraction;
    }
    if (count == 0) {
      return false;
    }
    if (i < end && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
        i++;
      }
      int exponent = i;
      i = digits(text, i);
      if (i == exponent) {
        return false;
      }
    }
    return i == end;
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
