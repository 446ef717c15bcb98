package io.sada.extraction.triggers;

/**
 * What the triggers know of a word of a text. The arrays are shared and never written to.
 *
 * @param numbers numbers of the words that it can be; mostly none
 * @param bits the lowest six bits of each number, as {@link #bit}
 * @param openers the phrases that can begin with it; mostly none
 * @param ranks the rank of each opener's meaning
 * @param seconds the bits of the words of which one must stand behind it for each opener; {@link
 *     #ANY} where none must
 */
record TriggerWord(int[] numbers, long bits, Phrase[] openers, int[] ranks, long[] seconds) {
  static final long ANY = -1;

  static final TriggerWord NONE =
      new TriggerWord(new int[0], 0, new Phrase[0], new int[0], new long[0]);

  /** One bit of 64 for a word's number: most words that do not fit are ruled out by it. */
  static long bit(int number) {
    return 1L << number;
  }

  static long bits(int[] numbers) {
    long bits = 0;
    for (int number : numbers) {
      bits |= bit(number);
    }
    return bits;
  }
}
