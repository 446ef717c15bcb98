package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;

/** Who raises, by where the names stand beside the words of raising. */
final class SubjectFinder {
  private static final int NOUN_REACH = 7;

  private SubjectFinder() {}

  /** The grammatical subject of a verb of raising. */
  static Mention ofVerb(Sentence sentence, Hit verb) {
    return sentence.isArabic(verb.from())
        ? ArabicSubject.ofArabicVerb(sentence, verb)
        : EnglishSubject.ofEnglishVerb(sentence, verb);
  }

  /** Whoever stands before {@code 's} within a few words before the token; or null. */
  static Mention owner(Sentence sentence, int from) {
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean owns =
          mention.to() <= from
              && from - mention.to() <= NOUN_REACH
              && sentence.lower(mention.to()).equals("'s");
      if (owns && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }

  /** The one whose round a noun tells: {@code X's round}, {@code round for X}, {@code جولة X}. */
  static Mention ofNoun(Sentence sentence, int from, int to) {
    Mention head = opening(sentence);
    if (head != null) {
      return head;
    }
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean owns =
          mention.to() <= from
              && from - mention.to() <= NOUN_REACH
              && sentence.lower(mention.to()).equals("'s");
      boolean beside = mention.to() == from && isNoun(sentence, from) && !sentence.isArabic(from);
      if ((owns || beside) && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    for (Mention mention : mentions) {
      boolean behind = mention.from() >= to && mention.from() - to <= NOUN_REACH;
      if (behind && Raisers.can(sentence, mention)) {
        boolean arabic = sentence.isArabic(from) && mention.from() - to <= 3;
        if (arabic && !isBehindMin(sentence, mention)
            || TargetFinder.isTargeted(sentence, mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  private static boolean isNoun(Sentence sentence, int from) {
    return sentence.anyHit(
        hit ->
            hit.from() == from
                && (hit.is(Cue.FINANCING) || hit.is(Cue.ROUND) || hit.is(Cue.SERIES)));
  }

  private static boolean isBehindMin(Sentence sentence, Mention mention) {
    return ArabicSubject.isArabicPreposition(sentence.lower(mention.from() - 1));
  }

  /** The name that a line of a list opens with: {@code Vana: $18 million Series A}. */
  static Mention opening(Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      boolean first = mention.from() - sentence.from() <= 2 && Raisers.can(sentence, mention);
      boolean headed =
          sentence.is(mention.to(), ':')
              || sentence.is(mention.to(), ',')
              || sentence.is(mention.to(), '-');
      if (first && headed) {
        return mention;
      }
      int colon = mention.from() - 1;
      if (sentence.is(colon, ':') && headed && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }
}
