package io.sada.extraction.triggers;

import java.util.List;

/** A way to write a trigger, ready to be matched. */
final class Phrase {
  static final int LONGEST_GAP = 5;

  private final Meaning meaning;
  private final Slot[] slots;

  /**
   * A phrase.
   *
   * @param meaning what it signals
   * @param slots its places, the first and last neither optional nor a gap
   */
  Phrase(Meaning meaning, List<Slot> slots) {
    this.meaning = meaning;
    this.slots = slots.toArray(Slot[]::new);
  }

  Meaning meaning() {
    return meaning;
  }

  /** The place of its first word. */
  Slot first() {
    return slots[0];
  }

  /**
   * The bits of the words of which one must be the second; {@link TriggerWord#ANY} if none must.
   */
  long second() {
    boolean free = slots.length == 1 || slots[1].isGap() || slots[1].optional();
    return free ? TriggerWord.ANY : TriggerWord.bits(slots[1].words());
  }

  /**
   * One past the last token of the longest match, or -1.
   *
   * @param words the words of the text, null where one is in no phrase
   * @param start where a word stands that can be the first
   */
  int end(TriggerWord[] words, int start) {
    return slots.length == 1 ? start + 1 : end(words, start + 1, 1);
  }

  private int end(TriggerWord[] words, int at, int slot) {
    if (slot == slots.length) {
      return at;
    }
    Slot here = slots[slot];
    int longest = -1;
    if (here.isGap()) {
      int last = Math.min(words.length - 1, at + LONGEST_GAP);
      for (int i = at; i <= last && longest < 0; i++) {
        longest = end(words, i, slot + 1);
      }
      return longest;
    }
    if (at < words.length && words[at] != null && here.accepts(words[at].numbers())) {
      longest = end(words, at + 1, slot + 1);
    }
    return longest < 0 && here.optional() ? end(words, at, slot + 1) : longest;
  }
}
