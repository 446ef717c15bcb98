package io.sada.extraction.clauses;

import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Drops trigger words that are none where they stand: the month of May, words inside of names. */
final class Hits {
  private Hits() {}

  static List<Hit> clean(List<Hit> hits, Passage passage, List<Mention> mentions) {
    List<Hit> kept = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      if (!isMonth(hit, passage) && !isInName(hit, mentions)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean isMonth(Hit hit, Passage passage) {
    Token word = passage.tokens().get(hit.from());
    if (!hit.is(Cue.PROSPECTIVE) || !word.text().equals("May")) {
      return false;
    }
    return isNumber(passage, hit.from() - 1)
        || isNumber(passage, hit.to())
        || !passage.startsSentence(hit.from());
  }

  private static boolean isNumber(Passage passage, int i) {
    return i >= 0
        && i < passage.tokens().size()
        && passage.tokens().get(i).kind() == Token.Kind.NUMBER;
  }

  /** Names of the lexicon may hold any word; only what says who somebody is stays. */
  private static boolean isInName(Hit hit, List<Mention> mentions) {
    if (hit.is(Cue.MEDIA) || hit.is(Cue.DESCRIPTOR) || hit.is(Cue.BUSINESS)) {
      return false;
    }
    for (Mention mention : mentions) {
      boolean inside = mention.from() <= hit.from() && hit.to() <= mention.to();
      if (inside && mention.to() - mention.from() > hit.to() - hit.from()) {
        return true;
      }
    }
    return false;
  }
}
