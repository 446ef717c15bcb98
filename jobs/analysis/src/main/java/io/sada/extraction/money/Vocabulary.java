package io.sada.extraction.money;

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
