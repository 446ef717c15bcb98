package io.sada.extraction.clauses;

import io.sada.extraction.names.CaseStyle;
import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Drops trigger words that are none where they stand: the month of May, words inside of names. */
final class Hits {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "'s", "other", "several", "of", "and", "most");

  private Hits() {}

  static List<Hit> clean(List<Hit> hits, Passage passage, List<Mention> mentions) {
    List<Hit> kept = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      if (!isTicker(hit, passage)
          && !isMonth(hit, passage)
          && !isInName(hit, mentions)
          && !isRank(hit, passage)
          && !ArabicSenses.isOther(hit, passage)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** {@code PUMP} in a text with small letters: a ticker, no verb. */
  private static boolean isTicker(Hit hit, Passage passage) {
    boolean verb =
        switch (hit.cue()) {
          case RAISE, RAISE_OPEN, OBTAIN, INVEST, INVEST_OPEN, LEAD, ISSUE, SEEK -> true;
          default -> false;
        };
    Token word = passage.tokens().get(hit.from());
    return verb
        && hit.to() - hit.from() == 1
        && passage.style() == CaseStyle.NORMAL
        && word.text().length() > 2
        && !word.text().equals(word.lower())
        && word.text().equals(word.text().toUpperCase(Locale.ROOT));
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

  /** {@code the leading exchange}: how big it is, not what it leads. */
  private static boolean isRank(Hit hit, Passage passage) {
    if (!hit.is(Cue.LEAD) || hit.from() == 0) {
      return false;
    }
    Token word = passage.tokens().get(hit.from());
    return word.lower().equals("leading")
        && DETERMINERS.contains(passage.tokens().get(hit.from() - 1).lower());
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
