package io.sada.extraction.triggers;

import io.sada.text.Tokens;
import io.sada.text.WordFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of all trigger groups in a text, in one pass over its tokens. Where phrases of
 * one meaning overlap, the longest is kept; meanings do not exclude each other. Immutable once
 * built, so safe for use by many threads.
 */
public final class Triggers {
  private static final Phrase[] NONE = {};

  private final Vocabulary vocabulary;
  private final Phrase[][] byFirstWord;
  private final Meaning[] meanings;
  private final Map<Meaning, Integer> ranks = new HashMap<>();
  private final WordFact<TriggerWord> words = new WordFact<>(TriggerWord.NONE, this::word);

  private Triggers(Vocabulary vocabulary, List<Phrase> phrases) {
    this.vocabulary = vocabulary;
    this.meanings =
        phrases.stream()
            .map(Phrase::meaning)
            .distinct()
            .sorted(Comparator.comparing(Meaning::toString))
            .toArray(Meaning[]::new);
    for (int rank = 0; rank < meanings.length; rank++) {
      ranks.put(meanings[rank], rank);
    }
    List<List<Phrase>> lists = new ArrayList<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Phrase phrase : phrases) {
      for (int word : phrase.first().words()) {
        lists.get(word).add(phrase);
      }
    }
    this.byFirstWord = lists.stream().map(list -> list.toArray(NONE)).toArray(Phrase[][]::new);
  }

  /** Collects phrases; not for use by several threads. */
  static final class Builder {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseReader reader = new PhraseReader(vocabulary);
    private final List<Phrase> phrases = new ArrayList<>();

    void add(String written, Meaning meaning) {
      phrases.addAll(reader.read(written, meaning));
    }

    Triggers build() {
      return new Triggers(vocabulary, phrases);
    }
  }

  /**
   * The hits among the tokens of one sentence, ordered by where they start; a phrase never runs
   * over the ends of the range.
   */
  public List<Hit> find(Tokens tokens, int from, int to) {
    TriggerWord[] sentence = new TriggerWord[to - from];
    for (int i = next(tokens, from, to); i < to; i = next(tokens, i + 1, to)) {
      sentence[i - from] = words.of(tokens.get(i).word());
    }
    RawHits hits = new RawHits();
    for (int i = 0; i < sentence.length; i++) {
      if (sentence[i] != null) {
        open(sentence, i, hits);
      }
    }
    return hits.kept(meanings, from);
  }

  private int next(Tokens tokens, int from, int to) {
    return tokens.next(words, from, to);
  }

  private static void open(TriggerWord[] sentence, int first, RawHits hits) {
    TriggerWord next = first + 1 < sentence.length ? sentence[first + 1] : null;
    long behind = next == null ? 0 : next.bits();
    Phrase[] openers = sentence[first].openers();
    long[] seconds = sentence[first].seconds();
    for (int k = 0; k < openers.length; k++) {
      if (seconds[k] != TriggerWord.ANY && (seconds[k] & behind) == 0) {
        continue;
      }
      int end = openers[k].end(sentence, first);
      if (end > 0) {
        hits.add(sentence[first].ranks()[k], first, end);
      }
    }
  }

  private TriggerWord word(String lower) {
    int[] numbers = vocabulary.numbers(lower);
    if (numbers.length == 0) {
      return TriggerWord.NONE;
    }
    List<Phrase> openers = new ArrayList<>();
    for (int number : numbers) {
      openers.addAll(List.of(byFirstWord[number]));
    }
    int[] meant = openers.stream().mapToInt(phrase -> ranks.get(phrase.meaning())).toArray();
    long[] seconds = openers.stream().mapToLong(Phrase::second).toArray();
    return new TriggerWord(
        numbers, TriggerWord.bits(numbers), openers.toArray(NONE), meant, seconds);
  }
}
