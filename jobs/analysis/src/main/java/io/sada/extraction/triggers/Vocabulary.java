package io.sada.extraction.triggers;

import io.sada.text.ArabicClitics;
import io.sada.text.Script;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of all triggers by number, and which of them a token can be. Filled while the files are
 * read, then only read.
 */
final class Vocabulary {
  /** Shorter beginnings would match half the language. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Longer words that end in alef may be indefinite accusatives: {@code تحقيقا}. */
  private static final int SHORTEST_INDEFINITE = 4;

  private static final int[] NONE = {};

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private int longestBeginning;

  int number(String word) {
    if (word.endsWith("~")) {
      return verbs.computeIfAbsent(
          ArabicVerb.stem(word.substring(0, word.length() - 1)), v -> size());
    }
    if (!word.endsWith("*")) {
      return words.computeIfAbsent(word, w -> size());
    }
    String beginning = word.substring(0, word.length() - 1);
    if (beginning.length() < SHORTEST_BEGINNING) {
      throw new TriggerException("the beginning of a word is too short: " + word);
    }
    longestBeginning = Math.max(longestBeginning, beginning.length());
    return beginnings.computeIfAbsent(beginning, b -> size());
  }

  /** How many numbers were given: all are smaller. */
  int size() {
    return words.size() + beginnings.size() + verbs.size();
  }

  /**
   * The numbers of all words and beginnings that a token matches; mostly none.
   *
   * @param lower the token's lower case
   */
  int[] numbers(String lower) {
    if (Script.of(lower.charAt(0)) != Script.ARABIC) {
      return add(NONE, lower);
    }
    int[] found = verb(lower);
    for (ArabicClitics.Stem stem : ArabicClitics.stems(lower)) {
      String form = stem.text();
      found = add(found, form);
      if (form.length() > SHORTEST_INDEFINITE && form.charAt(form.length() - 1) == 'ا') {
        found = add(found, form.substring(0, form.length() - 1));
      }
    }
    return found;
  }

  /** A verb takes no more before it than "and", "so" and the sign of the future. */
  private int[] verb(String word) {
    int[] found = NONE;
    int from = 0;
    for (char particle : new char[] {0, 'و', 'س'}) {
      boolean other = particle == 'و' && word.charAt(from) == 'ف';
      if (particle != 0 && word.charAt(from) != particle && !other) {
        continue;
      }
      from += particle == 0 ? 0 : 1;
      if (word.length() - from < SHORTEST_BEGINNING) {
        return found;
      }
      found = append(found, verbs.get(ArabicVerb.stem(word.substring(from))));
    }
    return found;
  }

  private int[] add(int[] found, String form) {
    int[] more = append(found, words.get(form));
    int longest = Math.min(form.length(), longestBeginning);
    for (int length = SHORTEST_BEGINNING; length <= longest; length++) {
      more = append(more, beginnings.get(form.substring(0, length)));
    }
    return more;
  }

  private static int[] append(int[] numbers, Integer number) {
    if (number == null) {
      return numbers;
    }
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = number;
    return longer;
  }
}
