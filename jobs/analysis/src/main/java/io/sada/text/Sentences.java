package io.sada.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Arabic and English text into sentences and these into clauses; offsets are those of the
 * original text.
 *
 * <p>A line feed always ends a sentence, for news articles break lines at paragraphs and headlines
 * carry no full stop; but a single line feed between two lower-case words is a wrapped line and
 * does not, nor does one that ends a line of the width at which plain text is wrapped (60 to 82). A
 * full stop ends one unless it stands inside a number, a dotted name or after an abbreviation. What
 * goes on for thousands of characters without any of these is no sentence but a list or a trap: it
 * is cut at a comma, or else between two words, so that what readers do with pairs of words stays
 * bounded.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "plc", "mr", "mrs", "ms", "dr", "prof", "st", "vs",
          "no", "jr", "sr", "gen", "sen", "rep", "gov", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "u", "fig", "rs", "bros",
          "intl", "dept", "د", "م", "أ", "ا", "ص");

  /** Words that open a sentence when they stand capitalised behind an abbreviation. */
  private static final Set<String> OPENERS =
      Set.of(
          "The", "It", "In", "He", "She", "They", "A", "An", "This", "That", "These", "But", "And",
          "We", "If", "As", "At", "On", "For", "When", "While", "However", "Its", "His", "Their");

  /** From here on there are signs again that end sentences: …, 。 and full-width ones. */
  private static final char FIRST_FOREIGN_SIGN = '\u2026';

  /** From this many characters on a sentence ends at its next comma. */
  private static final int LONGEST = 3_000;

  /** From this many on between any two words. */
  private static final int LONGEST_WITHOUT_COMMA = 4_000;

  private Sentences() {}

  /** The sentences in order, without the spaces around them; never empty spans. */
  public static List<Span> split(FoldedText folded) {
    return cut(folded, 0, folded.length(), false);
  }

  /**
   * The clauses of one sentence: cut also at commas, semicolons, colons and dashes that stand
   * between words.
   *
   * @param sentence a span of the original text
   */
  public static List<Span> clauses(FoldedText folded, Span sentence) {
    return cut(folded, folded.indexAt(sentence.start()), folded.indexAt(sentence.end()), true);
  }

  private static List<Span> cut(FoldedText folded, int from, int to, boolean clauses) {
    List<Span> spans = new ArrayList<>();
    String text = folded.text();
    char[] characters = folded.chars();
    int start = from;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      boolean tooLong = !clauses && i - start >= LONGEST && isTooLong(c, i - start);
      if (!tooLong && (c == ' ' || c >= 'A' && c < FIRST_FOREIGN_SIGN)) {
        continue;
      }
      boolean ends = tooLong || endsSentence(text, i) || clauses && endsClause(text, i);
      if (ends) {
        int end = c == '\n' ? i + 1 : afterClosers(text, i + 1, to);
        add(folded, spans, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(folded, spans, start, to);
    return spans;
  }

  private static boolean isTooLong(char c, int length) {
    return c == ',' || c == ';' || c == ' ' && length >= LONGEST_WITHOUT_COMMA;
  }

  private static boolean endsSentence(String text, int i) {
    return switch (text.charAt(i)) {
      case '\n' -> !isWrapped(text, i);
      case '?', '!', '…', '。', '！', '？' -> true;
      case '.' -> endsWithDot(text, i);
      default -> false;
    };
  }

  private static boolean endsWithDot(String text, int i) {
    char next = charAt(text, i + 1);
    char before = charAt(text, i - 1);
    if (isDigit(next) || next == ',' || next == ';') {
      return false;
    }
    if (next == '\'' && charAt(text, i + 2) == 's' && !isLetter(charAt(text, i + 3))) {
      return false;
    }
    if (isLetter(next)) {
      return !isInsideName(text, i);
    }
    if (next == ' ' && Character.isLowerCase(charAt(text, i + 2))) {
      return false;
    }
    int start = wordStart(text, i);
    boolean capital = i - start == 1 && before >= 'A' && before <= 'Z';
    boolean initial = capital && !isDigit(charAt(text, start - 1));
    if (initial) {
      boolean acronym = charAt(text, i - 2) == '.';
      return next == '\n' || acronym && startsSentence(text, i + 2);
    }
    String word = text.substring(start, i).toLowerCase(java.util.Locale.ROOT);
    return !ABBREVIATIONS.contains(word) || next != ' ';
  }

  private static boolean startsSentence(String text, int from) {
    int start = Math.min(from, text.length());
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.substring(start, end));
  }

  /** {@code Fetch.ai}, {@code U.S.}, {@code إم.جي.إكس}; not {@code الشركة.وقال}. */
  private static boolean isInsideName(String text, int i) {
    Script script = Script.of(text.charAt(i + 1));
    if (script != Script.of(charAt(text, i - 1))) {
      return false;
    }
    if (script == Script.LATIN) {
      return Character.isLowerCase(text.charAt(i + 1)) || i - wordStart(text, i) == 1;
    }
    int end = i + 1;
    while (end < text.length() && end - i < 6 && isLetter(text.charAt(end))) {
      end++;
    }
    return i - wordStart(text, i) <= 3 && end - i - 1 <= 3;
  }

  private static final int NARROWEST_COLUMN = 60;
  private static final int WIDEST_COLUMN = 82;

  /** The longest word that is looked back upon: bounds the work at every full stop. */
  private static final int LONGEST_WORD = 12;

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWrapped(String text, int i) {
    char before = charAt(text, i - 1);
    char next = charAt(text, i + 1);
    boolean flows = Character.isLowerCase(before) || before == ',';
    if (flows && Character.isLowerCase(next)) {
      return true;
    }
    boolean wordsOnBothSides =
        Script.of(next) == Script.LATIN && (flows || Script.of(before) == Script.LATIN);
    int length = wordsOnBothSides ? i - lineStart(text, i) : 0;
    return length >= NARROWEST_COLUMN && length <= WIDEST_COLUMN;
  }

  private static int lineStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= WIDEST_COLUMN && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static boolean endsClause(String text, int i) {
    return switch (text.charAt(i)) {
      case ',', ';' -> !(isDigit(charAt(text, i - 1)) && isDigit(charAt(text, i + 1)));
      case ':' -> charAt(text, i + 1) == ' ';
      case '-' -> charAt(text, i - 1) == ' ' && charAt(text, i + 1) == ' ';
      default -> false;
    };
  }

  private static int afterClosers(String text, int i, int to) {
    int end = i;
    while (end < to && ".?!…\"')]}".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void add(FoldedText folded, List<Span> spans, int from, int to) {
    String text = folded.text();
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(folded.span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Script.of(c) != Script.COMMON;
  }

  private static char charAt(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }
}
