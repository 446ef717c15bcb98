package io.sada.extraction.triggers;

import io.sada.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of all trigger groups in a text, in one pass over its tokens. Where phrases of
 * one meaning overlap, the longest is kept; meanings do not exclude each other. Immutable once
 * built, so safe for use by many threads.
 */
public final class Triggers {
  private final Vocabulary vocabulary;
  private final Map<Integer, List<Phrase>> byFirstWord;

  private Triggers(Vocabulary vocabulary, Map<Integer, List<Phrase>> byFirstWord) {
    this.vocabulary = vocabulary;
    this.byFirstWord = byFirstWord;
  }

  /** Collects phrases; not for use by several threads. */
  static final class Builder {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseReader reader = new PhraseReader(vocabulary);
    private final Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();

    void add(String written, Meaning meaning) {
      for (Phrase phrase : reader.read(written, meaning)) {
        for (int word : phrase.slots().get(0).words()) {
          byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
        }
      }
    }

    Triggers build() {
      return new Triggers(vocabulary, byFirstWord);
    }
  }

  /**
   * The hits among the tokens of one sentence, ordered by where they start; a phrase never runs
   * over the ends of the range.
   */
  public List<Hit> find(List<Token> tokens, int from, int to) {
    int[][] numbers = new int[to - from][];
    for (int i = from; i < to; i++) {
      numbers[i - from] = vocabulary.numbers(tokens.get(i));
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      for (int number : numbers[i]) {
        for (Phrase phrase : byFirstWord.getOrDefault(number, List.of())) {
          int end = phrase.end(numbers, i);
          if (end > 0) {
            hits.add(new Hit(phrase.meaning(), from + i, from + end));
          }
        }
      }
    }
    return Overlaps.drop(hits);
  }
}
