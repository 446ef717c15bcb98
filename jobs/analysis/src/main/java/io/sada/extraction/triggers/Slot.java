package io.sada.extraction.triggers;

import java.util.Arrays;
import java.util.Collection;

/** One place of a phrase. */
final class Slot {
  static final Slot GAP = new Slot(new int[0], true);

  private static final int FEW = 8;

  private final int[] words;
  private final boolean optional;

  private Slot(int[] words, boolean optional) {
    this.words = words;
    this.optional = optional;
  }

  /**
   * A place for a word.
   *
   * @param words numbers of the words that may stand there
   * @param optional whether it may be left out
   */
  static Slot of(Collection<Integer> words, boolean optional) {
    return new Slot(words.stream().mapToInt(Integer::intValue).sorted().toArray(), optional);
  }

  /** Numbers of the words that may stand there, ascending; empty for a gap. */
  int[] words() {
    return words;
  }

  boolean optional() {
    return optional;
  }

  boolean isGap() {
    return words.length == 0;
  }

  boolean accepts(int[] numbers) {
    for (int number : numbers) {
      if (holds(number)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(int number) {
    if (words.length > FEW) {
      return Arrays.binarySearch(words, number) >= 0;
    }
    for (int word : words) {
      if (word == number) {
        return true;
      }
    }
    return false;
  }
}
