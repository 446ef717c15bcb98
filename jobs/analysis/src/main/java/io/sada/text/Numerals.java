package io.sada.text;

/** Where a number written with digits ends. */
final class Numerals {
  private Numerals() {}

  /**
   * One past the number that starts with the digit at {@code start}: digits, with single separators
   * between them. A dot, comma, Arabic decimal or thousands sign, apostrophe or the letter {@code
   * ر} (the newspapers' decimal, fraction first) is a separator only between two digits. A space is
   * one where it groups thousands: {@code 12 500 000}.
   */
  static int end(String text, int start) {
    int i = digitsEnd(text, start);
    while (i + 1 < text.length() && isDigit(text.charAt(i + 1)) && isSeparator(text, i)) {
      i = digitsEnd(text, i + 1);
    }
    return i;
  }

  static int digitsEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(String text, int i) {
    return switch (text.charAt(i)) {
      case '.', ',', '٫', '٬', 'ر' -> true;
      case '\'' -> digitsEnd(text, i + 1) == i + 4;
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
