package io.sada.extraction.clauses;

import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.List;

/**
 * One sentence with what was found in it. All indices are those of tokens in the passage.
 *
 * @param number its place in the article, the title's sentences first
 * @param from its first token
 * @param to one past its last token
 * @param hits trigger words, in order
 * @param sums sums of money, in order
 * @param mentions names, in order, not overlapping
 */
public record Sentence(
    Passage passage,
    int number,
    int from,
    int to,
    Zone zone,
    List<Hit> hits,
    List<Sum> sums,
    List<Mention> mentions) {

  public Token token(int index) {
    return passage.tokens().get(index);
  }

  /** Whether the index lies inside of the sentence. */
  public boolean has(int index) {
    return index >= from && index < to;
  }

  /** The token's lower case; empty outside of the sentence. */
  public String lower(int index) {
    return has(index) ? token(index).lower() : "";
  }

  /** Whether the token exists and is this sign. */
  public boolean is(int index, char sign) {
    return has(index) && token(index).is(sign);
  }

  public boolean isArabic(int index) {
    return has(index) && token(index).script() == Script.ARABIC;
  }

  public List<Hit> hits(Cue cue) {
    return hits.stream().filter(hit -> hit.is(cue)).toList();
  }

  public boolean has(Cue cue) {
    for (Hit hit : hits) {
      if (hit.is(cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first hit of the group that starts at or behind the index and before the limit, or null.
   */
  public Hit first(Cue cue, int index, int limit) {
    for (Hit hit : hits) {
      if (hit.is(cue) && hit.from() >= index && hit.from() < limit) {
        return hit;
      }
    }
    return null;
  }

  /** The last hit of the group that ends at or before the index and starts behind the limit. */
  public Hit last(Cue cue, int limit, int index) {
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
