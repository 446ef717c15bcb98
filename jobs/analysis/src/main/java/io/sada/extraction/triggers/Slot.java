package io.sada.extraction.triggers;

import java.util.Set;

/**
 * One place of a phrase.
 *
 * @param words numbers of the words that may stand there; empty for a gap
 * @param optional whether it may be left out
 */
record Slot(Set<Integer> words, boolean optional) {
  static final Slot GAP = new Slot(Set.of(), true);

  boolean isGap() {
    return words.isEmpty();
  }

  boolean accepts(int[] numbers) {
    for (int number : numbers) {
      if (words.contains(number)) {
        return true;
      }
    }
    return false;
  }
}
