package io.sada.extraction.clauses;

import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokens;
import io.sada.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One sentence with what was found in it. All indices are those of tokens in the passage. Immutable
 * but for what is worked out of it and kept; two are equal only if they are the same.
 */
public final class Sentence {
  private final Passage passage;
  private final Tokens tokens;
  private final int number;
  private final int from;
  private final int to;
  private final Zone zone;
  private final List<Hit> hits;
  private final List<Sum> sums;
  private final List<Mention> mentions;

  /** By the places of {@link SentenceFact}. */
  final Object[] known = new Object[SentenceFact.PLACES];

  /** The groups of the hits: most questions are about groups that no word of it belongs to. */
  private final Set<Cue> cues = EnumSet.noneOf(Cue.class);

  /**
   * A sentence.
   *
   * @param number its place in the article, the title's sentences first
   * @param from its first token
   * @param to one past its last token
   * @param hits trigger words, in order
   * @param sums sums of money, in order
   * @param mentions names, in order, not overlapping
   */
  Sentence(
      Passage passage,
      int number,
      int from,
      int to,
      Zone zone,
      List<Hit> hits,
      List<Sum> sums,
      List<Mention> mentions) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.number = number;
    this.from = from;
    this.to = to;
    this.zone = zone;
    this.hits = hits;
    this.sums = sums;
    this.mentions = mentions;
    for (Hit hit : hits) {
      cues.add(hit.cue());
    }
  }

  /** The same with other names. */
  Sentence withMentions(List<Mention> others) {
    return new Sentence(passage, number, from, to, zone, hits, sums, others);
  }

  public Passage passage() {
    return passage;
  }

  /** Its place in the article, the title's sentences first. */
  public int number() {
    return number;
  }

  /** Index of its first token. */
  public int from() {
    return from;
  }

  /** One past its last token. */
  public int to() {
    return to;
  }

  public Zone zone() {
    return zone;
  }

  /** Trigger words, in order. */
  public List<Hit> hits() {
    return hits;
  }

  /** Sums of money, in order. */
  public List<Sum> sums() {
    return sums;
  }

  /** Names, in order, not overlapping. */
  public List<Mention> mentions() {
    return mentions;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Whether the index lies inside of the sentence. */
  public boolean has(int index) {
    return index >= from && index < to;
  }

  /** The token's lower case; empty outside of the sentence. */
  public String lower(int index) {
    return has(index) ? token(index).lower() : "";
  }

  /** Whether the token exists and is one of these words. */
  public boolean is(int index, WordSet words) {
    return has(index) && words.has(token(index).word());
  }

  /** Whether the token exists and is this sign. */
  public boolean is(int index, char sign) {
    return has(index) && token(index).is(sign);
  }

  public boolean isArabic(int index) {
    return has(index) && tokens.script(index) == Script.ARABIC;
  }

  /** The hits of a group, in order; mostly none. */
  public List<Hit> hits(Cue cue) {
    if (!has(cue)) {
      return List.of();
    }
    List<Hit> found = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      if (hit.is(cue)) {
        found.add(hit);
      }
    }
    return found;
  }

  public boolean has(Cue cue) {
    return cues.contains(cue);
  }

  /** Whether a hit is of one of these groups. */
  public boolean hasAny(Set<Cue> groups) {
    for (int i = 0; i < hits.size(); i++) {
      if (groups.contains(hits.get(i).cue())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hit is such a one. */
  public boolean anyHit(Predicate<Hit> is) {
    return any(hits, is);
  }

  /** Whether a sum is such a one. */
  public boolean anySum(Predicate<Sum> is) {
    return any(sums, is);
  }

  /** Whether a name is such a one. */
  public boolean anyMention(Predicate<Mention> is) {
    return any(mentions, is);
  }

  /** A plain loop: these lists are short and asked often. */
  private static <T> boolean any(List<T> list, Predicate<T> is) {
    for (int i = 0; i < list.size(); i++) {
      if (is.test(list.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first hit of the group that starts at or behind the index and before the limit, or null.
   */
  public Hit first(Cue cue, int index, int limit) {
    if (!has(cue)) {
      return null;
    }
    for (Hit hit : hits) {
      if (hit.is(cue) && hit.from() >= index && hit.from() < limit) {
        return hit;
      }
    }
    return null;
  }

  /** The last hit of the group that ends at or before the index and starts behind the limit. */
  public Hit last(Cue cue, int limit, int index) {
    if (!has(cue)) {
      return null;
    }
    Hit last = null;
    for (Hit hit : hits) {
      if (hit.is(cue) && hit.from() >= limit && hit.to() <= index) {
        last = hit;
      }
    }
    return last;
  }

  /** The words of a range of tokens. */
  public Quote quote(int first, int end) {
    int start = token(first).start();
    int stop = token(end - 1).end();
    return new Quote(passage.section(), start, stop, passage.original().substring(start, stop));
  }

  public Quote quote(Hit hit) {
    return quote(hit.from(), hit.to());
  }
}
