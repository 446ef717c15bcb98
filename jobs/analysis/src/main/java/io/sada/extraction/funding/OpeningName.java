package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NounPhrases;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Hit;
import java.util.Set;

/**
 * The name that an Arabic sentence opens with, where an aside describes it and the verb follows
 * behind: {@code نجحت «سلتك»، منصة تنافس «مدار»، في إغلاق جولة}. Names of the aside raise nothing.
 */
final class OpeningName {
  private static final int FARTHEST = 6;
  private static final int LONGEST_BRACKET = 7;

  /** Behind these the one who speaks, who pays or a place stands first. */
  private static final Set<String> OTHER =
      Set.of(
          "قال", "قالت", "ذكر", "ذكرت", "افاد", "افادت", "نقلت", "نقل", "بحسب", "وفق", "وفقا",
          "كتب", "كتبت", "اكد", "اكدت", "اوضح", "اوضحت", "اضاف", "اضافت", "اشار", "اشارت", "في",
          "من", "على", "علي", "مع", "بعد", "قبل", "منذ", "عن", "الي", "الى", "خلال", "قادت", "قاد",
          "تقود", "يقود", "شارك", "شاركت", "استثمرت", "استثمر", "ضخت", "ضخ", "توقع", "توقعت");

  private OpeningName() {}

  /** The name, or null where the sentence is not built so. */
  static Mention of(Sentence sentence, Hit verb) {
    if (OTHER.contains(bare(sentence.lower(sentence.from())))) {
      return null;
    }
    Mention name = first(sentence);
    if (name == null || name.to() > verb.from()) {
      return null;
    }
    int behind = behind(sentence, name.to());
    if (!sentence.is(behind, ',')) {
      return null;
    }
    for (int i = behind + 1; i < verb.from(); i++) {
      if (sentence.is(i, ',')) {
        return name;
      }
    }
    return null;
  }

  private static Mention first(Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      boolean home = mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY);
      if (home && mention.to() - mention.from() == 1) {
        continue;
      }
      boolean can =
          mention.from() - sentence.from() <= FARTHEST
              && !Raisers.isPerson(mention)
              && !mention.actor().is(EntryKind.INVESTOR)
              && Raisers.can(sentence, mention)
              && !ArabicSubject.isOwner(sentence, mention);
      return can && isHeaded(sentence, mention) ? mention : null;
    }
    return null;
  }

  /** Only the verb and what says what the named one is stand before. */
  private static boolean isHeaded(Sentence sentence, Mention mention) {
    for (int i = sentence.from() + 1; i < mention.from(); i++) {
      boolean describes =
          sentence.is(i, '"')
              || NounPhrases.describes(sentence, i)
              || sentence.lower(i).startsWith("ال");
      if (!describes) {
        return false;
      }
    }
    return true;
  }

  /** What stands behind the name, its spelling in the other script and where it is at home. */
  private static int behind(Sentence sentence, int at) {
    int i = at;
    while (sentence.is(i, '"') || isHome(sentence, i)) {
      i++;
    }
    for (int k = i; sentence.is(i, '(') && k < i + LONGEST_BRACKET; k++) {
      if (sentence.is(k, ')')) {
        return k + 1;
      }
    }
    return i;
  }

  private static boolean isHome(Sentence sentence, int i) {
    return sentence.anyMention(m -> m.from() == i && m.actor().is(EntryKind.PLACE));
  }

  private static String bare(String word) {
    return word.length() > 3 && word.startsWith("و") ? word.substring(1) : word;
  }
}
