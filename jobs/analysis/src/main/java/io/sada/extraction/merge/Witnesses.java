package io.sada.extraction.merge;

import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Prominence;
import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The live tellings of one event in order, and which of them speak independently: copies of one
 * text, and articles of one publisher, are one witness.
 */
final class Witnesses {
  /** An article that is about the event says twice as much as one that mentions it. */
  private static final int ABOUT_IT = 2;

  /** Characters of HTML articles' texts that one record carries, so that it stays a record. */
  private static final int MOST_TEXT = 200_000;

  private final List<Mention> mentions;
  private final List<Event> events = new ArrayList<>();
  private final int[] witness;
  private final boolean[] quoted;

  Witnesses(List<Mention> mentions) {
    this.mentions = mentions;
    this.witness = new int[mentions.size()];
    this.quoted = new boolean[mentions.size()];
    Set<String> texts = new HashSet<>();
    int length = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      events.add(mention.event());
      witness[i] = i;
      for (int j = 0; j < i && witness[i] == i; j++) {
        if (witness[j] == j && oneVoice(mention.version, mentions.get(j).version)) {
          witness[i] = j;
        }
      }
      if (mention.version.text != null && texts.add(mention.version.articleId)) {
        length += mention.version.text.text().length();
      }
      quoted[i] = mention.version.text == null || i == 0 || length <= MOST_TEXT;
    }
  }

  private static boolean oneVoice(Version a, Version b) {
    return a.articleId.equals(b.articleId)
        || a.source != null && a.source.equals(b.source)
        || a.sketch.isCopyOf(b.sketch);
  }

  int size() {
    return mentions.size();
  }

  Mention mention(int i) {
    return mentions.get(i);
  }

  Event event(int i) {
    return events.get(i);
  }

  boolean primary(int i) {
    return event(i).prominence() != Prominence.SECONDARY;
  }

  /** Whether the record carries what this telling's offsets count in. */
  boolean quoted(int i) {
    return quoted[i];
  }

  /** How many independent witnesses there are among the tellings that fulfil a condition. */
  int count(IntPredicate condition) {
    Set<Integer> voices = new HashSet<>();
    for (int i = 0; i < size(); i++) {
      if (condition.test(i)) {
        voices.add(witness[i]);
      }
    }
    return voices.size();
  }

  /** The same, witnesses counted twice that tell it in an article about the event. */
  int weight(IntPredicate condition) {
    return count(condition) + (ABOUT_IT - 1) * count(i -> primary(i) && condition.test(i));
  }

  /** The value with the most witnesses, the earliest of equals; null where nobody gives one. */
  <T> T most(Function<Event, T> value) {
    T best = null;
    int most = 0;
    for (int i = 0; i < size(); i++) {
      T candidate = value.apply(event(i));
      if (candidate != null && !candidate.equals(best)) {
        int weight = weight(j -> candidate.equals(value.apply(event(j))));
        if (weight > most) {
          best = candidate;
          most = weight;
        }
      }
    }
    return best;
  }

  /** The articles, each once. */
  List<String> articles() {
    return mentions.stream().map(m -> m.version.articleId).distinct().toList();
  }

  /** The texts that offsets of HTML articles count in, as far as the record carries them. */
  List<ArticleText> texts() {
    Map<String, ArticleText> texts = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      ArticleText text = mention(i).version.text;
      if (text != null && quoted(i)) {
        texts.putIfAbsent(text.id(), text);
      }
    }
    return List.copyOf(texts.values());
  }
}
