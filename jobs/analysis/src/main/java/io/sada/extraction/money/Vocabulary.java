package io.sada.extraction.money;

import io.sada.text.ArabicClitics;
import io.sada.text.Script;
import io.sada.text.Tokens;
import io.sada.text.WordFact;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  /** What numbers may be set off by. */
  static final String OPENERS = "(\"/[";

  /** Signs, codes and abbreviations in lower case. */
  private final Set<String> codes = new HashSet<>();

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
    exact.keySet().forEach(form -> codes.add(form.toLowerCase(Locale.ROOT)));
    words.keySet().forEach(word -> tails.set(tail(word)));
    phrases.keySet().forEach(word -> tails.set(tail(word)));
  }

  /** Whether a word, whatever stands before it, may end in a word that means something. */
  boolean mayEndInWord(String lower) {
    return lower.length() < TAIL || tails.get(tail(lower));
  }

  /**
   * The first token at or behind an index that may mean something here, or the number of tokens.
   */
  int nextKnown(Tokens tokens, int from) {
    int i = tokens.next(plain, from, tokens.size());
    while (i < tokens.size() && !tokens.get(i).dotted() && plain.of(tokens.get(i).word())) {
      i = tokens.next(plain, i + 1, tokens.size());
    }
    return i;
  }

  /**
   * Whether a word means nothing here, whatever its capitals or the particles before it: begins no
   * phrase, is none of the words and holds none, and is no sign that numbers stand behind.
   */
  private boolean isPlain(String word) {
    char first = word.charAt(0);
    Script script = Script.of(first);
    if (script == Script.HAN || first >= '0' && first <= '9' || OPENERS.indexOf(first) >= 0) {
      return false;
    }
    if (script != Script.ARABIC) {
      return phrases(word).isEmpty()
          && word(word) == null
          && !codes.contains(word)
          && !codes.contains(word.substring(0, Lexer.letters(word)));
    }
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
