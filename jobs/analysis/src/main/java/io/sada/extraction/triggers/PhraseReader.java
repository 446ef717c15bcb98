package io.sada.extraction.triggers;

import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the notation of the trigger files: words stand one behind the other; {@code raise|raises}
 * are alternatives at one place, each of which may be several words ({@code throws_out}); {@code
 * (the)} may be missing; {@code investig*} is any word that begins so, {@code أطلق~} any person and
 * tense of that verb; {@code ..} is a gap of up to five words. Case, Arabic vowels, hamzas and the
 * particles written onto Arabic words do not matter.
 */
final class PhraseReader {
  private static final String GAP = "..";

  private final Vocabulary vocabulary;

  PhraseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The phrases that are written so: one, and a further one for each alternative of several words
   * ({@code co-led}).
   *
   * @throws TriggerException if it is empty or does not start and end with a word that must be
   *     there
   */
  List<Phrase> read(String written, Meaning meaning) {
    List<List<Slot>> readings = new ArrayList<>();
    readings.add(List.of());
    for (String chunk : written.strip().split("\\s+")) {
      readings = append(readings, chunk, written);
    }
    List<Phrase> phrases = new ArrayList<>();
    for (List<Slot> slots : readings) {
      phrases.add(new Phrase(meaning, trim(slots, written)));
    }
    return phrases;
  }

  private static List<Slot> trim(List<Slot> slots, String written) {
    int from = 0;
    int to = slots.size();
    while (from < to && slots.get(from).optional()) {
      from++;
    }
    while (to > from && slots.get(to - 1).optional()) {
      to--;
    }
    if (from == to) {
      throw new TriggerException("a phrase needs a word: " + written);
    }
    return List.copyOf(slots.subList(from, to));
  }

  private List<List<Slot>> append(List<List<Slot>> readings, String chunk, String written) {
    List<List<Slot>> longer = new ArrayList<>();
    for (List<Slot> stretch : stretches(chunk, written)) {
      for (List<Slot> reading : readings) {
        List<Slot> next = new ArrayList<>(reading);
        next.addAll(stretch);
        longer.add(next);
      }
    }
    return longer;
  }

  /** The ways to fill one place: by one word of several, or by a fixed row of words. */
  private List<List<Slot>> stretches(String chunk, String written) {
    if (chunk.equals(GAP)) {
      return List.of(List.of(Slot.GAP));
    }
    boolean optional = chunk.startsWith("(") && chunk.endsWith(")");
    String body = optional ? chunk.substring(1, chunk.length() - 1) : chunk;
    Set<Integer> single = new LinkedHashSet<>();
    List<List<Slot>> stretches = new ArrayList<>();
    for (String alternative : body.split("\\|")) {
      List<String> words = words(alternative.replace('_', ' '), written);
      if (words.size() == 1) {
        single.addAll(number(words.get(0)));
      } else {
        stretches.add(words.stream().map(word -> Slot.of(number(word), optional)).toList());
      }
    }
    if (!single.isEmpty()) {
      stretches.add(0, List.of(Slot.of(single, optional)));
    }
    return stretches;
  }

  private Set<Integer> number(String word) {
    return Set.of(vocabulary.number(word));
  }

  private static List<String> words(String alternative, String written) {
    boolean beginning = alternative.endsWith("*");
    boolean verb = alternative.endsWith("~");
    List<Token> tokens =
        Tokenizer.tokenize(
            beginning || verb ? alternative.substring(0, alternative.length() - 1) : alternative);
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      words.add(token.lower());
    }
    if (words.isEmpty()) {
      throw new TriggerException("an empty word: " + written);
    }
    if (beginning || verb) {
      words.set(words.size() - 1, words.get(words.size() - 1) + (verb ? "~" : "*"));
    }
    return words;
  }
}
