package io.sada.extraction.clauses;

import io.sada.extraction.names.NameKey;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;

/** Names that no lexicon knows, in Arabic letters and right behind them in Latin ones. */
final class SpelledTwice {
  private static final int LONGEST_SPELLED = 5;

  private SpelledTwice() {}

  /**
   * {@code جينكو فنتشرز Ginko Ventures}: a name that no lexicon knows, in Arabic letters and right
   * behind them in Latin ones; null where the words at this token are none.
   */
  static Mention spelledTwice(Sentence sentence, int at) {
    int i = at;
    while (i - at < LONGEST_SPELLED
        && sentence.isArabic(i)
        && NameLists.mentionAt(sentence, i) == null) {
      i++;
    }
    int bracket = sentence.is(i, '(') ? 1 : 0;
    Mention latin = i > at ? NameLists.latinAt(sentence, i + bracket) : null;
    boolean free =
        latin != null
            && soundsLike(sentence, at, i, latin)
            && sentence.hits().stream()
                .noneMatch(h -> h.from() >= at && h.to() <= latin.from() && isVerbal(h));
    return free ? latin : null;
  }

  /** Whether the Arabic words right before the name, or the last ones of them, sound like it. */
  private static boolean soundsLike(Sentence sentence, int from, int to, Mention latin) {
    String sound = NameKey.of(latin.quote().text());
    for (int first = from; first < to; first++) {
      String other = NameKey.of(sentence.quote(first, to).text());
      boolean alike =
          !other.isEmpty()
              && !sound.isEmpty()
              && other.charAt(0) == sound.charAt(0)
              && Math.abs(other.length() - sound.length()) <= 2;
      if (alike) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbal(Hit hit) {
    return hit.is(Cue.RAISE)
        || hit.is(Cue.OBTAIN)
        || hit.is(Cue.FINANCING)
        || hit.is(Cue.SERIES)
        || hit.is(Cue.ROUND)
        || hit.is(Cue.LED_BY)
        || hit.is(Cue.INVESTORS_BEHIND)
        || hit.is(Cue.PROSPECTIVE);
  }
}
