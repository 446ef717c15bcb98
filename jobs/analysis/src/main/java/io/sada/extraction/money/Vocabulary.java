package io.sada.extraction.money;

import io.sada.text.ArabicClitics;
import io.sada.text.Word;
import io.sada.text.WordFact;
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

  private final WordFact<Boolean> plain = new WordFact<>(true, this::isPlain);

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

  /**
   * Whether an Arabic word means nothing here, whatever particles stand before it: begins no
   * phrase, is none of the words and holds none.
   */
  boolean isPlain(Word word) {
    return plain.of(word);
  }

  private boolean isPlain(String word) {
    if (!mayEndInWord(word)) {
      return true;
    }
    return phrases(word).isEmpty()
        && !mayHoldScale(word)
        && ArabicClitics.find(word, stem -> word(stem.text())) == null;
  }

  /** Whether a scale and a currency may be written together in one Arabic word. */
  static boolean mayHoldScale(String word) {
    return word.length() > 6
        && word.length() < 24
        && (word.contains("ليون") || word.contains("ليار"));
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
