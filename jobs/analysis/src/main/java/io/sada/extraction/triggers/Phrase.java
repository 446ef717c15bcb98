package io.sada.extraction.triggers;

import java.util.List;

/**
 * A way to write a trigger, ready to be matched.
 *
 * @param slots its places, the first and last neither optional nor a gap
 */
record Phrase(Meaning meaning, List<Slot> slots) {
  static final int LONGEST_GAP = 5;

  /**
   * One past the last token of the longest match that starts at a token, or -1.
   *
   * @param numbers for each token the numbers of the words that it can be
   */
  int end(int[][] numbers, int start) {
    return end(numbers, start, 0);
  }

  private int end(int[][] numbers, int at, int slot) {
    if (slot == slots.size()) {
      return at;
    }
    Slot here = slots.get(slot);
    int longest = -1;
    if (here.isGap()) {
      int last = Math.min(numbers.length - 1, at + LONGEST_GAP);
      for (int i = at; i <= last && longest < 0; i++) {
        longest = end(numbers, i, slot + 1);
      }
      return longest;
    }
    if (at < numbers.length && here.accepts(numbers[at])) {
      longest = end(numbers, at + 1, slot + 1);
    }
    return longest < 0 && here.optional() ? end(numbers, at, slot + 1) : longest;
  }
}
