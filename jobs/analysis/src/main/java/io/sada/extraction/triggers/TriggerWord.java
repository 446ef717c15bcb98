package io.sada.extraction.triggers;

/**
 * What the triggers know of a word of a text. The arrays are shared and never written to.
 *
 * @param numbers numbers of the words that it can be; mostly none
 * @param openers the phrases that can begin with it; mostly none
 * @param ranks the rank of each opener's meaning
 */
record TriggerWord(int[] numbers, Phrase[] openers, int[] ranks) {
  static final TriggerWord NONE = new TriggerWord(new int[0], new Phrase[0], new int[0]);
}
