package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NounPhrases;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Set;

/** The subject of an English verb of raising: the name before it, across what stands between. */
final class EnglishSubject {
  static final Set<String> SIDE_PREPOSITIONS =
      Set.of(
          "by",
          "from",
          "with",
          "for",
          "in",
          "at",
          "into",
          "via",
          "to",
          "on",
          "than",
          "under",
          "of",
          "across",
          "throughout",
          "within",
          "over",
          "through",
          "towards",
          "toward");
  private static final int LONGEST_ASIDE = 25;
  private static final Set<String> DESCRIBING =
      Set.of(
          "the",
          "a",
          "an",
          "another",
          "which",
          "whose",
          "who",
          "formerly",
          "one",
          "maker",
          "owner");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "was",
          "also",
          "just",
          "now",
          "reportedly",
          "recently",
          "will",
          "may",
          "could",
          "would",
          "to");

  private EnglishSubject() {}

  static Mention ofEnglishVerb(Sentence sentence, Hit verb) {
    Mention aside = null;
    int limit = beforeApposition(sentence, verb.from());
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.to() > limit || !Raisers.can(sentence, mention)) {
        continue;
      }
      if (isFormer(sentence, mention)) {
        continue;
      }
      if (isAside(sentence, mention)) {
        aside = aside == null ? mention : aside;
      } else {
        return mention;
      }
    }
    if (NounPhrases.hasNoCapitals(sentence) || sentence.zone() == Zone.TITLE) {
      Mention phrase = NounPhrases.before(sentence, verb.from());
      if (phrase != null) {
        return phrase;
      }
    }
    return aside;
  }

  /**
   * Where the subject must end: before what stands between commas right before the verb ({@code
   * Acme, which makes the tool Bolt, has raised}, {@code The company, which runs on Bolt's chips,
   * had sought}).
   */
  private static int beforeApposition(Sentence sentence, int verb) {
    int i = verb;
    while (sentence.has(i - 1) && isAuxiliary(sentence, i - 1)) {
      i--;
    }
    int dash = beforeDashes(sentence, i);
    if (dash >= 0) {
      return dash;
    }
    if (!sentence.is(i - 1, ',')) {
      return verb;
    }
    for (Mention mention : sentence.mentions()) {
      boolean described =
          sentence.is(mention.to(), ',')
              && mention.to() < i - 1
              && DESCRIBING.contains(sentence.lower(mention.to() + 1));
      if (described && Raisers.can(sentence, mention)) {
        return mention.to();
      }
    }
    for (int k = i - 2; sentence.has(k); k--) {
      if (sentence.is(k, ',')) {
        int comma = k;
        boolean named = sentence.anyMention(m -> m.to() <= comma);
        boolean known = sentence.lower(sentence.from()).equals("the");
        return named || known ? comma : verb;
      }
    }
    return verb;
  }

  /** Where what stands between dashes right before the verb begins; -1 where nothing does. */
  private static int beforeDashes(Sentence sentence, int end) {
    if (!isDash(sentence, end - 1)) {
      return -1;
    }
    for (int i = end - 2; i >= end - LONGEST_ASIDE && sentence.has(i); i--) {
      if (isDash(sentence, i)) {
        int dash = i;
        return sentence.anyMention(m -> m.to() <= dash) ? dash : -1;
      }
    }
    return -1;
  }

  private static boolean isDash(Sentence sentence, int i) {
    boolean spaced =
        sentence.is(i, '-')
            && sentence.has(i - 1)
            && sentence.has(i + 1)
            && !sentence.token(i - 1).touches(sentence.token(i))
            && !sentence.token(i).touches(sentence.token(i + 1));
    return sentence.is(i, '–') || sentence.is(i, '—') || spaced;
  }

  private static boolean isAuxiliary(Sentence sentence, int i) {
    return AUXILIARIES.contains(sentence.lower(i))
        || sentence.anyHit(h -> h.is(Cue.PROSPECTIVE) && h.from() <= i && i < h.to());
  }

  /** {@code ex-Coinbase designer}: somebody who was there. */
  private static boolean isFormer(Sentence sentence, Mention mention) {
    String before = sentence.lower(mention.from() - 1);
    boolean ex = before.equals("-") && sentence.lower(mention.from() - 2).equals("ex");
    return ex || before.equals("ex") || before.equals("former");
  }

  /** Behind a preposition, in brackets or before {@code 's}: not the subject itself. */
  private static boolean isAside(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    while (sentence.lower(before).equals("the") || sentence.lower(before).equals("its")) {
      before--;
    }
    if (sentence.lower(before).equals("and")) {
      for (Mention other : sentence.mentions()) {
        if (other.to() == before) {
          return isAside(sentence, other);
        }
      }
    }
    return SIDE_PREPOSITIONS.contains(sentence.lower(before))
        || sentence.is(before, '(')
        || sentence.lower(mention.to()).equals("'s");
  }
}
