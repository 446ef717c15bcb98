package io.sada.text;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed set of words, of which each {@link Word} remembers whether it is one: asking again is a
 * test of two bits. A word has bits for so many sets; those that are made later are looked up.
 */
public final class WordSet {
  private static final int BITS_EACH = 2;
  private static final AtomicInteger MADE = new AtomicInteger();

  private final Set<String> words;

  /** How far the two bits are shifted: the lower says whether the upper is known. */
  private final int shift;

  private WordSet(Set<String> words) {
    this.words = words;
    this.shift = MADE.getAndIncrement() * BITS_EACH;
  }

  /** The set of these words, which are folded and in lower case. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** Whether the word is one of the set. */
  public boolean has(Word word) {
    if (shift < 0 || shift >= Long.SIZE) {
      return words.contains(word.text());
    }
    long bits = word.sets >>> shift;
    return (bits & 1) != 0 ? (bits & 2) != 0 : find(word);
  }

  /** One write of both bits: another thread's may push it out, then it is found out once more. */
  private boolean find(Word word) {
    boolean is = words.contains(word.text());
    word.sets |= (is ? 3L : 1L) << shift;
    return is;
  }
}
