package io.sada.extraction.funding;

import io.sada.extraction.clauses.ArabicNames;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.Set;

/** The subject of an Arabic verb of raising, which mostly stands behind it. */
final class ArabicSubject {
  private static final int OWNER_REACH = 4;
  private static final Set<String> OWNED =
      Set.of(
          "التابعه",
          "التابع",
          "تابعه",
          "المملوكه",
          "المملوك",
          "مملوكه",
          "المنبثقه",
          "المدعومه",
          "المدعوم",
          "ذراع",
          "لذراع",
          "الذراع",
          "الام",
          "المالكه",
          "التابعتان",
          "التابعين",
          "وحده",
          "الشقيقه",
          "منافسه",
          "منافس",
          "المنافسه");
  private static final int OBJECT = 8;
  private static final int LAM_NOUN = 3;
  private static final Set<String> FOUNDED =
      Set.of(
          "اسسته", "اسسها", "اسسه", "اسستها", "يديرها", "يديره", "تديرها", "يملكها", "يملكه",
          "تملكها", "يراسها", "تراسها", "اطلقها", "اطلقتها", "طورتها", "اسساها", "موسسها", "موسسه");
  private static final int ARABIC_REACH = 11;

  private ArabicSubject() {}

  static Mention ofArabicVerb(Sentence sentence, Hit verb) {
    if (isPronoun(sentence.lower(verb.from() - 1))) {
      return firstRaiser(sentence, verb.from());
    }
    Mention head = OpeningName.of(sentence, verb);
    if (head != null) {
      return head;
    }
    Mention best = null;
    int least = ARABIC_REACH + 1;
    for (Mention mention : sentence.mentions()) {
      if (!Raisers.can(sentence, mention)) {
        continue;
      }
      int cost = arabicCost(sentence, verb, mention);
      if (cost < least) {
        least = cost;
        best = mention;
      }
    }
    if (best == null) {
      best = behindDescription(sentence, verb);
    }
    if (best != null) {
      return best;
    }
    return ArabicNames.beside(sentence, verb.from(), verb.to());
  }

  /**
   * {@code جمعت الشركة الناشئة التي تعمل على … "سلتك" تمويلا}: the first name before the object,
   * however much describes it.
   */
  private static Mention behindDescription(Sentence sentence, Hit verb) {
    if (!describes(sentence, verb.to())) {
      return null;
    }
    int limit = sentence.to();
    for (Sum sum : sentence.sums()) {
      limit = Math.min(limit, sum.from());
    }
    for (Hit hit : sentence.hits()) {
      limit = hit.is(Cue.FINANCING) && hit.from() > verb.to() ? Math.min(limit, hit.from()) : limit;
    }
    for (Mention mention : sentence.mentions()) {
      boolean before = mention.from() >= verb.to() && mention.to() <= limit;
      boolean named = mention.actor().is(EntryKind.COMPANY) || !mention.actor().known();
      boolean object =
          isArabicPreposition(sentence.lower(mention.from() - 1))
              || hasPreposition(mention, sentence)
              || isOfSomebody(sentence, mention)
              || isOwner(sentence, mention);
      if (before && named && !object && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a noun such as {@code شركة} stands at this token. */
  static boolean describes(Sentence sentence, int i) {
    return sentence.anyHit(h -> h.is(Cue.DESCRIPTOR) && h.from() == i);
  }

  /** {@code أنها} behind "said": she is whom the sentence began with. */
  private static boolean isPronoun(String word) {
    return switch (word) {
      case "انها", "انه", "بانها", "بانه", "لانها", "انهم" -> true;
      default -> false;
    };
  }

  private static Mention firstRaiser(Sentence sentence, int before) {
    for (Mention mention : sentence.mentions()) {
      boolean first = mention.to() <= before && Raisers.can(sentence, mention);
      if (first && !Raisers.isPerson(mention)) {
        return mention;
      }
    }
    return null;
  }

  private static int arabicCost(Sentence sentence, Hit verb, Mention mention) {
    boolean behind = mention.from() >= verb.to();
    int from = behind ? verb.to() : mention.to();
    int to = behind ? mention.from() : verb.from();
    if (to < from) {
      return Integer.MAX_VALUE;
    }
    int cost = (to - from) + (Raisers.isPerson(mention) ? 3 : 0);
    for (int i = from; i < to; i++) {
      cost += isArabicPreposition(sentence.lower(i)) ? 4 : 0;
    }
    boolean object =
        isArabicPreposition(sentence.lower(mention.from() - 1))
            || hasPreposition(mention, sentence)
            || isOfSomebody(sentence, mention);
    if (object) {
      cost += OBJECT;
    }
    return isBacker(sentence, mention) || isOwner(sentence, mention) ? cost + ARABIC_REACH : cost;
  }

  /** {@code المصنعة لهواتف سلام}: behind a noun with its preposition stands whose it is. */
  private static boolean isOfSomebody(Sentence sentence, Mention mention) {
    String noun = sentence.lower(mention.from() - 1);
    boolean lam = noun.length() > LAM_NOUN && noun.startsWith("ل") && !noun.startsWith("لل");
    return lam && !describes(sentence, mention.from() - 1) && sentence.isArabic(mention.from() - 1);
  }

  /** {@code التابعة لمجموعة سلام}, {@code ذراع سلام}: the one that somebody else belongs to. */
  static boolean isOwner(Sentence sentence, Mention mention) {
    if (FOUNDED.contains(sentence.lower(mention.from() - 1))) {
      return true;
    }
    for (int i = mention.from() - 1; i >= mention.from() - OWNER_REACH && sentence.has(i); i--) {
      if (OWNED.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Right behind {@code بقيادة}, {@code بينهم}: one of those who pay. */
  private static boolean isBacker(Sentence sentence, Mention mention) {
    int end = sentence.is(mention.from() - 1, '"') ? mention.from() - 1 : mention.from();
    for (Hit hit : sentence.hits()) {
      boolean pays =
          hit.is(Cue.LED_BY) || hit.is(Cue.INVESTORS_BEHIND) && hit.to() - hit.from() > 1;
      if (pays && hit.to() == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code ب ل ك} or a preposition is written before the name. */
  private static boolean hasPreposition(Mention mention, Sentence sentence) {
    int skipped = mention.quote().start() - sentence.token(mention.from()).start();
    String first = sentence.token(mention.from()).text();
    return skipped > 0 && "بلك".indexOf(first.charAt(0)) >= 0;
  }

  static boolean isArabicPreposition(String word) {
    return switch (word) {
      case "في", "من", "على", "علي", "عن", "الى", "الي", "مع", "عبر", "ب", "ل" -> true;
      default -> false;
    };
  }
}
