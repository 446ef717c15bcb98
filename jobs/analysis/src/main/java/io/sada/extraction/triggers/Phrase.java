package io.sada.extraction.triggers;

import java.util.List;

/**
 * A way to write a trigger, ready to be matched.
 *
 * @param meaning what it signals
 * @param slots its places, the first and last neither optional nor a gap
 */
record Phrase(Meaning meaning, List<Slot> slots) {
  static final int LONGEST_GAP = 5;

  /**
   * One past the last token of the longest match that starts at a token, or -1.
   *
   * @param words the words of the text
   */
  int end(TriggerWord[] words, int start) {
    return end(words, start, 0);
  }

  private int end(TriggerWord[] words, int at, int slot) {
    if (slot == slots.size()) {
      return at;
    }
    Slot here = slots.get(slot);
    int longest = -1;
    if (here.isGap()) {
      int last = Math.min(words.length - 1, at + LONGEST_GAP);
      for (int i = at; i <= last && longest < 0; i++) {
        longest = end(words, i, slot + 1);
      }
      return longest;
    }
    if (at < words.length && here.accepts(words[at].numbers())) {
      longest = end(words, at + 1, slot + 1);
    }
    return longest < 0 && here.optional() ? end(words, at, slot + 1) : longest;
  }
}
