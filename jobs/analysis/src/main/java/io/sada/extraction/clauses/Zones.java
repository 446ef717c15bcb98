package io.sada.extraction.clauses;

import io.sada.contract.Section;
import io.sada.extraction.names.Passage;
import io.sada.extraction.names.Strip;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.List;

/**
 * Tells the article from the rest of its page, sentence by sentence.
 *
 * <p>Decisions: a headline that the text repeats is read once; a sentence that opens like a page's
 * foot ({@code Read more}, {@code شاهد النسخة الأصلية}) ends the article where it stands in its
 * second half or on a line of its own; the first two full sentences are the lead.
 */
final class Zones {
  private static final int LEAD_SENTENCES = 2;
  private static final int FEWEST_LEAD_WORDS = 6;
  private static final int LONGEST_CHROME = 30;
  private static final int LONGEST_BYLINE = 20;

  private final List<Strip> strips;
  private boolean ended;
  private int lead;

  Zones(List<Strip> strips) {
    this.strips = strips;
  }

  /** The zone of the next sentence; to be asked in order. */
  Zone of(Passage passage, int from, int to, List<Hit> hits) {
    if (passage.section() == Section.TITLE) {
      return Zone.TITLE;
    }
    ended |= isTail(passage, from, hits);
    if (ended || isChrome(passage, from, to, hits)) {
      return Zone.CHROME;
    }
    if (lead < LEAD_SENTENCES && words(passage, from, to, FEWEST_LEAD_WORDS) >= FEWEST_LEAD_WORDS) {
      lead++;
      return Zone.LEAD;
    }
    return Zone.BODY;
  }

  private static boolean isTail(Passage passage, int from, List<Hit> hits) {
    boolean late = from * 3 > passage.tokens().size();
    return late && hasAt(hits, Cue.TAIL, from);
  }

  private boolean isChrome(Passage passage, int from, int to, List<Hit> hits) {
    if (!hasWord(passage, from, to)) {
      return true;
    }
    int start = passage.tokens().get(from).start();
    for (Strip strip : strips) {
      boolean inside = strip.section() == passage.section() && strip.span().contains(start);
      if (inside) {
        return true;
      }
    }
    if (isByline(passage, from, to, hits)) {
      return true;
    }
    boolean brief = to - from <= LONGEST_CHROME;
    return brief && has(hits, Cue.CHROME);
  }

  /**
   * A short line that opens with {@code Author:} or {@code Translated by}, and has no full stop.
   */
  private static boolean isByline(Passage passage, int from, int to, List<Hit> hits) {
    if (to - from > LONGEST_BYLINE || passage.tokens().get(to - 1).is('.')) {
      return false;
    }
    for (Hit hit : hits) {
      boolean opens = hit.is(Cue.BYLINE) && hit.from() == from;
      boolean several = hit.to() - from > 1;
      if (opens && (several || hit.to() < to && passage.tokens().get(hit.to()).is(':'))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<Hit> hits, Cue cue) {
    for (Hit hit : hits) {
      if (hit.is(cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAt(List<Hit> hits, Cue cue, int from) {
    for (Hit hit : hits) {
      if (hit.is(cue) && hit.from() == from) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Passage passage, int from, int to) {
    return words(passage, from, to, 1) > 0;
  }

  /** How many words there are, counted no further than said. */
  private static int words(Passage passage, int from, int to, int enough) {
    int words = 0;
    for (int i = from; i < to && words < enough; i++) {
      words += passage.tokens().get(i).kind() == Token.Kind.WORD ? 1 : 0;
    }
    return words;
  }
}
