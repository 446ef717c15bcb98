package io.sada.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The particles that Arabic writes onto the front of a word: {@code و ف} (and), {@code ب ك ل} (by,
 * as, for), {@code ال} (the) and {@code لل} (for the).
 *
 * <p>Whether a first letter is a particle or belongs to the word cannot be told from the letter
 * ({@code بنك} is a bank, {@code بمليار} is "with a billion"): what is given are candidates, to be
 * looked up in a lexicon, the least stripped first.
 */
public final class ArabicClitics {
  /** Shorter remains are no word that anyone looks up. */
  private static final int SHORTEST_STEM = 2;

  private ArabicClitics() {}

  /**
   * One way to read a word.
   *
   * @param text the word without its particles: always a tail of the word
   * @param skipped number of characters that were taken off its front
   * @param definite whether {@code ال} or {@code لل} was among them
   */
  public record Stem(String text, int skipped, boolean definite) {}

  /**
   * All readings of a folded Arabic word, the word itself first; at most eight.
   *
   * @param word folded by {@link Normalizer}, as in {@link Token#text()}
   */
  public static List<Stem> stems(String word) {
    List<Stem> stems = new ArrayList<>(4);
    find(
        word,
        stem -> {
          stems.add(stem);
          return null;
        });
    return stems;
  }

  /**
   * The first reading for which the look-up gives something, or null.
   *
   * @param lookup called with each reading in turn; null means not found
   */
  public static <T> T find(String word, Function<Stem, T> lookup) {
    T found = lookup.apply(new Stem(word, 0, false));
    if (found != null || word.length() <= SHORTEST_STEM) {
      return found;
    }
    found = afterConjunction(word, 0, lookup);
    boolean conjunction = word.charAt(0) == 'و' || word.charAt(0) == 'ف';
    if (found == null && conjunction) {
      found = stem(word, 1, false, lookup);
      if (found == null) {
        found = afterConjunction(word, 1, lookup);
      }
    }
    return found;
  }

  private static <T> T afterConjunction(String word, int at, Function<Stem, T> lookup) {
    if (word.startsWith("ال", at)) {
      return stem(word, at + 2, true, lookup);
    }
    char preposition = at < word.length() ? word.charAt(at) : 0;
    if (preposition != 'ب' && preposition != 'ك' && preposition != 'ل') {
      return null;
    }
    T found = stem(word, at + 1, false, lookup);
    if (found == null && word.startsWith("ال", at + 1)) {
      found = stem(word, at + 3, true, lookup);
    }
    if (found == null && word.startsWith("لل", at)) {
      found = stem(word, at + 2, true, lookup);
    }
    return found;
  }

  private static <T> T stem(String word, int skipped, boolean article, Function<Stem, T> lookup) {
    if (word.length() - skipped < SHORTEST_STEM) {
      return null;
    }
    return lookup.apply(new Stem(word.substring(skipped), skipped, article));
  }
}
