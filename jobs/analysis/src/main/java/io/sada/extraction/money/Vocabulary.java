package io.sada.extraction.money;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What every word, sign and phrase means to the readers of sums. Immutable; built by {@link
 * VocabularyBuilder}.
 */
final class Vocabulary {
  private final Map<String, Meaning> words;
  private final Map<String, Meaning> exact;
  private final Map<String, List<Phrase>> phrases;

  /** The last three letters of every word, hashed: rules out most words before any look-up. */
  private final BitSet tails = new BitSet(TAIL_HASHES);

  private static final int TAIL_HASHES = 1 << 16;
  private static final int TAIL = 3;

  /**
   * Several words that mean something together.
   *
   * @param rest the folded lower-case words behind the first
   */
  record Phrase(List<String> rest, Meaning meaning) {}

  Vocabulary(
      Map<String, Meaning> words, Map<String, Meaning> exact, Map<String, List<Phrase>> phrases) {
    this.words = Map.copyOf(words);
    this.exact = Map.copyOf(exact);
    this.phrases = Map.copyOf(phrases);
    words.keySet().forEach(word -> tails.set(tail(word)));
    phrases.keySet().forEach(word -> tails.set(tail(word)));
  }

  /** Whether a word, whatever stands before it, may end in a word that means something. */
  boolean mayEndInWord(String lower) {
    return lower.length() < TAIL || tails.get(tail(lower));
  }

  private static int tail(String word) {
    int hash = 0;
    for (int i = Math.max(0, word.length() - TAIL); i < word.length(); i++) {
      hash = 41 * hash + word.charAt(i);
    }
    return hash & (TAIL_HASHES - 1);
  }

  /** By folded lower-case form; null if it means nothing here. */
  Meaning word(String lower) {
    return words.get(lower);
  }

  /** Signs, codes and abbreviations, case and hamza as printed; null if it means nothing here. */
  Meaning exact(String form) {
    return exact.get(form);
  }

  /** The phrases that begin with this folded lower-case word, longest first. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }
}
