package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import io.sada.text.WordSet;
import java.util.Set;

/**
 * What it costs a word to speak of a sum: the words between, and the commas, brackets and other
 * sums that part clauses. Words that only say "about", and asides that say who somebody is, cost
 * nothing.
 */
final class Reach {
  private static final double OTHER_SUM = 4;
  static final WordSet NEARLY =
      WordSet.of(
          "about",
          "around",
          "roughly",
          "nearly",
          "over",
          "approximately",
          "almost",
          "above",
          "some",
          "more",
          "than",
          "least",
          "an",
          "a",
          "estimated",
          "close",
          "to",
          "up",
          "as",
          "much",
          "ما",
          "يصل",
          "تصل",
          "الى",
          "الي",
          "حوالي",
          "نحو",
          "بنحو",
          "يقارب",
          "قرابه",
          "اكثر",
          "يزيد",
          "بقيمه",
          "قدره",
          "قدرها",
          "يتجاوز",
          "تتجاوز",
          "يناهز",
          "يفوق",
          "تفوق",
          "حجمه",
          "حجمها",
          "بمبلغ",
          "مبلغ",
          "مبلغا",
          "بلغ",
          "بلغت",
          "تبلغ",
          "يبلغ");
  private static final int NUMBER_REACH = 4;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_SPELLING = 6;
  private static final int FINE_REACH = 16;
  private static final double COMMA = 2.5;
  private static final double BRACKET = 1;
  private static final Set<String> ASIDES =
      Set.of("وهي", "وهو", "مقرها", "مقره", "صاحبه", "صاحب", "مطوره", "مالكه", "ذراع", "احدي");
  private static final int ARABIC_REACH = 10;

  /** No word reaches farther, whatever asides and small words stand between. */
  private static final int FARTHEST = 64;

  private Reach() {}

  static double cost(Sentence sentence, Sum sum, Hit hit, RoleCue cue) {
    boolean near = hit.to() > sum.from() - FARTHEST && hit.from() < sum.to() + FARTHEST;
    if (!near) {
      return Double.MAX_VALUE;
    }
    boolean across = hit.from() < sum.from() && hit.to() > sum.from();
    if (hit.to() <= sum.from() || across) {
      int gap = gap(sentence, Math.min(hit.to(), hit.from() + 1), sum.from());
      if (!across) {
        gap = gap(sentence, hit.to(), sum.from());
      }
      boolean verb = (hit.is(Cue.RAISE) || hit.is(Cue.VALUATION)) && sentence.isArabic(hit.from());
      boolean fine = hit.is(Cue.PENALTY) && sentence.isArabic(hit.from());
      boolean reaches = gap <= (fine ? FINE_REACH : verb ? ARABIC_REACH : cue.reachBefore());
      return reaches
          ? cue.baseBefore() + gap + barriers(sentence, hit.to(), sum.from())
          : Double.MAX_VALUE;
    }
    if (hit.from() >= sum.to()) {
      int gap = gap(sentence, sum.to(), hit.from());
      boolean reaches =
          gap <= cue.reachBehind()
              && !belongsToNext(sentence, sum, hit)
              && !isInNextClause(sentence, sum, hit);
      return reaches
          ? cue.baseBehind() + gap + barriers(sentence, sum.to(), hit.from())
          : Double.MAX_VALUE;
    }
    return Double.MAX_VALUE;
  }

  /**
   * {@code 1 مليار بتقييم 10 مليارات}: a word for value speaks of the sum that it stands before.
   */
  private static boolean belongsToNext(Sentence sentence, Sum sum, Hit hit) {
    boolean own =
        hit.is(Cue.VALUATION)
            && sum.to() == hit.from()
            && (sentence.lower(hit.to()).equals("with")
                || sentence.lower(hit.to()).equals("after"));
    if (own) {
      return false;
    }
    if (bringsNext(sentence, hit)) {
      return true;
    }
    boolean binds =
        hit.is(Cue.VALUATION)
            || hit.is(Cue.TARGET)
            || hit.is(Cue.TOTAL)
            || hit.is(Cue.MARKET_VALUE);
    if (!binds) {
      return false;
    }
    if (sentence.lower(hit.from()).equals("worth")) {
      return true;
    }
    if (hit.is(Cue.VALUATION) && sentence.isArabic(hit.from()) && isBeforeNumber(sentence, hit)) {
      return true;
    }
    for (Sum next : sentence.sums()) {
      boolean behind = next.from() >= hit.to() && next.from() - hit.to() <= 4;
      if (behind && barriers(sentence, hit.to(), next.from()) < COMMA) {
        return true;
      }
    }
    return false;
  }

  /** {@code عند تقييم يتجاوز 20 مليارا}: of the figure behind, though it names no currency. */
  private static boolean isBeforeNumber(Sentence sentence, Hit hit) {
    for (int i = hit.to(); i < hit.to() + NUMBER_REACH && sentence.has(i); i++) {
      if (sentence.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
      if (sentence.is(i, ',')) {
        return false;
      }
    }
    return false;
  }

  /** {@code إلى 30 مليارا إثر جولة جلبت 2 مليار}: a round speaks of the sum that it brought. */
  private static boolean bringsNext(Sentence sentence, Hit hit) {
    boolean round =
        (hit.is(Cue.FINANCING) || hit.is(Cue.SERIES))
            && sentence.isArabic(hit.from())
            && !sentence.lower(hit.from() - 1).equals("في");
    Hit brings = round ? sentence.first(Cue.RAISE, hit.to(), hit.to() + 2) : null;
    return brings != null
        && sentence.anySum(s -> s.from() >= brings.to() && s.from() - brings.to() <= 4);
  }

  /** Behind a comma a word speaks of the sum of its own clause, where there is one. */
  private static boolean isInNextClause(Sentence sentence, Sum sum, Hit hit) {
    boolean comma = false;
    for (int i = sum.to(); i < hit.from(); i++) {
      comma |= sentence.is(i, ',');
    }
    return comma && sentence.anySum(next -> next.from() >= hit.to());
  }

  /** Words between, those that only say "about" left out. */
  private static int gap(Sentence sentence, int from, int to) {
    int gap = 0;
    int aside = asideEnd(sentence, from, to);
    for (int i = from; i < to; i++) {
      if (sentence.is(i, ',') && i < aside) {
        i = aside;
        continue;
      }
      int closing = secondSpelling(sentence, i);
      if (closing > i) {
        i = closing;
        continue;
      }
      gap += sentence.is(i, NEARLY) ? 0 : 1;
    }
    return gap;
  }

  /**
   * {@code جمعت سلتك، ومقرها الدوحة، 20 مليونا}: the second comma of what stands between verb and
   * sum only to say who the subject is; -1 where nothing does.
   */
  private static int asideEnd(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens = sentence.is(i, ',') && sentence.isArabic(i + 1) && isAside(sentence, i + 1);
      for (int k = i + 1; opens && k < to && k - i <= LONGEST_ASIDE; k++) {
        if (sentence.is(k, ',')) {
          return k;
        }
      }
    }
    return -1;
  }

  /** The bracket that closes {@code كوهير (Cohere)}, a name in its other script; else -1. */
  private static int secondSpelling(Sentence sentence, int i) {
    boolean opens =
        sentence.is(i, '(')
            && sentence.isArabic(i - 1)
            && sentence.anyMention(m -> m.from() == i + 1 && !sentence.isArabic(m.from()));
    for (int k = i + 1; opens && k <= i + LONGEST_SPELLING; k++) {
      if (sentence.is(k, ')')) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isAside(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return ASIDES.contains(word)
        || word.startsWith("ال")
        || word.startsWith("وال")
        || word.startsWith("ومقر");
  }

  private static double barriers(Sentence sentence, int from, int to) {
    double cost = 0;
    int aside = asideEnd(sentence, from, to);
    for (int i = from; i < to; i++) {
      int closing = secondSpelling(sentence, i);
      if (sentence.is(i, ',') && i < aside) {
        i = aside;
      } else if (closing > i) {
        i = closing;
      } else if (sentence.is(i, ',') || sentence.is(i, ';')) {
        cost += COMMA;
      } else if (sentence.is(i, '(') || sentence.is(i, ')')) {
        cost += BRACKET;
      }
    }
    for (Sum other : sentence.sums()) {
      if (other.from() >= from && other.to() <= to) {
        cost += OTHER_SUM;
      }
    }
    return cost;
  }
}
