package io.sada.text.html;

/** Tells the lines that say when a page was published, in any language. */
final class DateLines {

  private static final int LONGEST = 100;
  private static final int YEAR_DIGITS = 4;
  private static final int DAY_DIGITS = 2;

  private DateLines() {}

  /**
   * Whether the text is a short line, not a sentence, with a time of day, or with a number of four
   * digits and one of at most two, such as "Published 20 November 2019, 07:50 GMT" and "الأحد 3
   * مارس 2024". A year alone is no date: a first paragraph may well name one and end without a full
   * stop.
   */
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST || isSentence(text)) {
      return false;
    }
    boolean clock = false;
    boolean year = false;
    boolean day = false;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        run++;
      } else {
        year |= run == YEAR_DIGITS;
        day |= run > 0 && run <= DAY_DIGITS;
        clock |= c == ':' && run > 0 && run <= DAY_DIGITS && isDigit(text, i + 1);
        run = 0;
      }
    }
    return clock || (year && day);
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean isSentence(String text) {
    return Prose.endsSentence(text) && !text.endsWith(":") && !text.endsWith(".m.");
  }
}
