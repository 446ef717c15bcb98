package io.sada.text.html;

/** Tells the lines that say when a page was published, in any language. */
final class DateLines {

  private static final int LONGEST = 120;
  private static final int YEAR_DIGITS = 4;
  private static final int CLOCK_DIGITS = 2;
  private static final int FEWEST_DIGITS = 3;

  private DateLines() {}

  /**
   * Whether the text is a short line, not a sentence, with a four-digit number or a time of day,
   * such as "Published 20 November 2019, 07:50 GMT" and "الأحد 3 مارس 2024 - 10:15".
   */
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST || isSentence(text)) {
      return false;
    }
    int digits = 0;
    int run = 0;
    boolean dated = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits++;
        run++;
      } else {
        dated |= run == YEAR_DIGITS || (c == ':' && run > 0 && run <= CLOCK_DIGITS);
        run = 0;
      }
    }
    return dated && digits >= FEWEST_DIGITS;
  }

  private static boolean isSentence(String text) {
    return Prose.endsSentence(text) && !text.endsWith(":") && !text.endsWith(".m.");
  }
}
