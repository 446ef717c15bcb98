package io.sada.extraction.clauses;

import io.sada.extraction.names.Passage;
import io.sada.text.Token;
import io.sada.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic names that an article sets in quotation marks once and then writes without: {@code «سلتك»}
 * in the headline, {@code شركة سلتك} in the text.
 *
 * <p>Decision: what stands in quotation marks is a name where some sentence puts it behind a word
 * that says what it is; else it may be a phrase. One word alone is found again only right behind a
 * word that says what it is ({@code شركة}, {@code لمنصة}), for many such names are common words as
 * well; of several words all must stand there.
 */
final class RepeatedNames {
  private static final String CLITICS = "ولبف";

  /** Words of each name, by the first of them. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  /** Takes the quoted Arabic names of an article that it somewhere says to be names. */
  void learn(List<Passage> passages) {
    Map<String, List<Place>> anchored = null;
    for (Passage passage : passages) {
      for (NameGuesser.Guess guess : new NameGuesser(passage).quoted()) {
        List<String> words = words(passage, guess);
        boolean own = words.size() > 1 && CommonWords.isNameNoun(words.get(0));
        if (!own && anchored == null) {
          anchored = anchored(passages);
        }
        if (own || isAnchored(anchored, words)) {
          names.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  private static List<String> words(Passage passage, NameGuesser.Guess guess) {
    List<String> words = new ArrayList<>();
    for (int i = guess.from(); i < guess.to(); i++) {
      words.add(passage.tokens().get(i).lower());
    }
    return words;
  }

  /** A token that stands right behind a noun for what has a name. */
  private record Place(Tokens tokens, int index) {
    boolean holds(List<String> words) {
      boolean there = index + words.size() <= tokens.size();
      for (int k = 1; there && k < words.size(); k++) {
        there = tokens.get(index + k).lower().equals(words.get(k));
      }
      return there;
    }
  }

  /** All such places by their word: gone through once, however many names are in question. */
  private static Map<String, List<Place>> anchored(List<Passage> passages) {
    Map<String, List<Place>> places = new HashMap<>();
    for (Passage passage : passages) {
      Tokens tokens = passage.tokens();
      for (int i = -1; (i = CommonWords.nextNameNoun(tokens, i + 1)) < tokens.size() - 1; ) {
        add(places, new Place(tokens, i + 1));
        if (tokens.get(i + 1).is('"') && i + 2 < tokens.size()) {
          add(places, new Place(tokens, i + 2));
        }
      }
    }
    return places;
  }

  private static void add(Map<String, List<Place>> places, Place place) {
    String word = place.tokens.get(place.index).lower();
    places.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
  }

  private static boolean isAnchored(Map<String, List<Place>> anchored, List<String> words) {
    for (Place place : anchored.getOrDefault(words.get(0), List.of())) {
      if (place.holds(words)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** One past the last token of the longest such name that starts at a token, or the token. */
  int end(Passage passage, int from) {
    String word = passage.tokens().get(from).lower();
    int end = end(passage, from, names.get(word));
    boolean clitic = end == from && word.length() > 3 && CLITICS.indexOf(word.charAt(0)) >= 0;
    return clitic ? end(passage, from, names.get(word.substring(1))) : end;
  }

  /** Whether the name that starts here is written onto a conjunction or preposition. */
  boolean hasClitic(Passage passage, int from) {
    return end(passage, from, names.get(passage.tokens().get(from).lower())) == from;
  }

  private static int end(Passage passage, int from, List<List<String>> candidates) {
    int longest = from;
    if (candidates == null) {
      return longest;
    }
    for (List<String> words : candidates) {
      boolean there = from + words.size() <= passage.tokens().size();
      for (int i = 1; there && i < words.size(); i++) {
        there = passage.tokens().get(from + i).lower().equals(words.get(i));
      }
      boolean anchored = words.size() > 1 || from > 0 && isNoun(passage.tokens().get(from - 1));
      if (there && anchored) {
        longest = Math.max(longest, from + words.size());
      }
    }
    return longest;
  }

  private static boolean isNoun(Token token) {
    return CommonWords.isNameNoun(token.word());
  }
}
