package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Tokens;

/** What capital letters say in a passage. Where all words are alike they say nothing. */
public enum CaseStyle {
  /** Capitals mark names and the starts of sentences. */
  NORMAL,
  /** A headline in which every longer word has a capital. */
  TITLE,
  /** No capitals at all. */
  LOWER,
  /** Capitals only. */
  UPPER;

  private static final int FEWEST_WORDS = 3;

  /** The style of the Latin words; {@link #NORMAL} where there are fewer than three. */
  static CaseStyle of(Tokens tokens) {
    return of(tokens, 0, tokens.size(), NORMAL);
  }

  /**
   * The style of the Latin words among the tokens of a range.
   *
   * @param few what holds where there are too few words to tell
   */
  static CaseStyle of(Tokens tokens, int from, int to, CaseStyle few) {
    int words = 0;
    int lower = 0;
    int upper = 0;
    int longWords = 0;
    int longLower = 0;
    for (int i = next(tokens, from, to); i < to; i = next(tokens, i + 1, to)) {
      String text = tokens.get(i).text();
      boolean anyUpper = hasUpper(text);
      boolean anyLower = hasLower(text);
      words++;
      lower += anyUpper ? 0 : 1;
      upper += anyLower ? 0 : 1;
      if (text.length() > 3) {
        longWords++;
        longLower += anyUpper ? 0 : 1;
      }
    }
    if (words < FEWEST_WORDS) {
      return few;
    }
    if (lower == words) {
      return LOWER;
    }
    if (upper * 10 >= words * 9) {
      return UPPER;
    }
    if (longWords < FEWEST_WORDS) {
      return few == TITLE ? TITLE : NORMAL;
    }
    return longLower * 8 <= longWords ? TITLE : NORMAL;
  }

  private static int next(Tokens tokens, int from, int to) {
    return tokens.next(Script.LATIN, from, to);
  }

  private static boolean hasUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLower(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
