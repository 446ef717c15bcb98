package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word that says what part a sum plays, with how far it reaches. What such a word means depends
 * on what it stands with: the value of a round is not that of a company, the total of a fine no
 * total raised.
 */
record Speaker(Hit hit, RoleCue cue) {
  /** Behind these, {@code worth} tells what they bring. */
  private static final Set<String> SECURITIES =
      Set.of(
          "shares",
          "stock",
          "bonds",
          "notes",
          "sukuk",
          "tokens",
          "debt",
          "funding",
          "round",
          "financing",
          "investment",
          "securities",
          "debentures");

  static final int SALE_REACH = 5;
  private static final Set<Cue> ROUND_NOUNS =
      EnumSet.of(
          Cue.FINANCING, Cue.ROUND, Cue.EQUITY, Cue.DEBT, Cue.FUND_VEHICLE, Cue.ISSUE, Cue.SERIES);
  private static final Set<String> REACHING =
      Set.of("تصل", "يصل", "بلغت", "تبلغ", "يبلغ", "بلغ", "تتجاوز", "تجاوزت", "تزيد", "وصلت");
  static final int NOUN_REACH = 7;
  static final int NOUN_BEHIND = 3;

  /** What investors promise a fund is what it raises. */
  private static final Set<String> FUND_MONEY = Set.of("commitments", "pledges", "subscriptions");

  /** The value of these is not that of the company. */
  private static final Set<String> GOODS =
      Set.of(
          "merchandise",
          "transaction",
          "asset",
          "locked",
          "book",
          "notional",
          "payment",
          "trading",
          "order");

  /** The words of a sentence that speak of sums, whichever they are. */
  static List<Speaker> of(Sentence sentence) {
    List<Speaker> speakers = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      RoleCue cue = RoleCue.of(hit.cue());
      if (cue == null || isPartOfTotal(sentence, hit) || isOnlyAdjective(sentence, hit)) {
        continue;
      }
      boolean pledged =
          hit.is(Cue.DEMAND)
              && sentence.has(Cue.FUND_VEHICLE)
              && FUND_MONEY.contains(sentence.lower(hit.to() - 1));
      if (pledged) {
        cue = RoleCue.of(Cue.FINANCING);
      } else if (isSizeOfPenalty(sentence, hit) || isTotalOfPenalty(sentence, hit)) {
        cue = RoleCue.of(Cue.PENALTY);
      } else if (isSizeOfRound(sentence, hit) || isSizeOfNoun(sentence, hit)) {
        cue = RoleCue.of(Cue.FINANCING);
      } else if (isTotal(sentence, hit)) {
        cue = RoleCue.of(Cue.TOTAL);
      }
      speakers.add(new Speaker(hit, cue));
    }
    return speakers;
  }

  /** {@code غرامة قيمتها}: the size of the fine. */
  private static boolean isSizeOfPenalty(Sentence sentence, Hit hit) {
    boolean size = hit.is(Cue.VALUATION) && sentence.lower(hit.to() - 1).contains("قيم");
    boolean beside =
        hit.to() - hit.from() == 1
            && sentence.last(Cue.PENALTY, hit.from() - NOUN_BEHIND, hit.from()) != null;
    boolean reaches = hit.to() - hit.from() > 1 || isReached(sentence, hit);
    return size
        && (beside || reaches && sentence.last(Cue.PENALTY, sentence.from(), hit.from()) != null);
  }

  /** {@code جولة قيمتها 300 مليون}: the value of the round, not of the company. */
  private static boolean isSizeOfRound(Sentence sentence, Hit hit) {
    boolean its =
        hit.is(Cue.VALUATION)
            && (sentence.lower(hit.from()).startsWith("قيم")
                || sentence.lower(hit.from()).startsWith("بقيم"));
    boolean worth =
        hit.is(Cue.VALUATION)
            && sentence.lower(hit.from()).equals("worth")
            && (SECURITIES.contains(sentence.lower(hit.from() - 1)) || isSale(sentence, hit));
    if (worth) {
      return true;
    }
    boolean closedAt =
        hit.is(Cue.VALUATION)
            && sentence.lower(hit.from()).equals("عند")
            && sentence.last(Cue.FUND_VEHICLE, hit.from() - SALE_REACH, hit.from()) != null;
    if (closedAt) {
      return true;
    }
    if (!its || hit.to() - hit.from() > 1) {
      return false;
    }
    if (sentence.lower(hit.from()).equals("قيمته") && isOfLoan(sentence, hit)) {
      return true;
    }
    for (Hit noun : sentence.hits()) {
      boolean lettered = noun.is(Cue.SERIES) && sentence.lower(noun.to()).length() == 1;
      int letter = lettered ? 1 : 0;
      boolean before = noun.to() <= hit.from() && hit.from() - noun.to() <= 1 + letter;
      if (before && ROUND_NOUNS.contains(noun.cue())) {
        return true;
      }
    }
    return false;
  }

  /** {@code تمويل جسري بصيغة سندات قيمته 3 ملايين}: the masculine speaks of the money. */
  private static boolean isOfLoan(Sentence sentence, Hit hit) {
    int first = hit.from() - NOUN_REACH;
    return (sentence.last(Cue.FINANCING, first, hit.from()) != null
            || sentence.last(Cue.ROUND, first, hit.from()) != null)
        && sentence.anySum(s -> s.from() >= hit.to() && s.from() - hit.to() <= 2);
  }

  /** {@code fined a total of}. */
  private static boolean isTotalOfPenalty(Sentence sentence, Hit hit) {
    return hit.is(Cue.TOTAL)
        && sentence.last(Cue.PENALTY, hit.from() - NOUN_BEHIND, hit.from()) != null;
  }

  /** {@code تصل قيمتها}. */
  private static boolean isReached(Sentence sentence, Hit hit) {
    return REACHING.contains(sentence.lower(hit.from() - 1));
  }

  /** {@code putting its total funding at}: all rounds together, though the verb is one of value. */
  private static boolean isTotal(Sentence sentence, Hit hit) {
    return hit.is(Cue.VALUATION)
        && sentence.anyHit(h -> h.is(Cue.TOTAL) && hit.from() < h.from() && h.to() < hit.to());
  }

  /** {@code تسهيلات مدعومة بأصول تصل قيمتها إلى}: the size of the facility that is described. */
  private static boolean isSizeOfNoun(Sentence sentence, Hit hit) {
    boolean its =
        hit.is(Cue.VALUATION)
            && sentence.lower(hit.to() - 1).startsWith("قيمت")
            && sentence.isArabic(hit.from());
    boolean reaches = its && (hit.to() - hit.from() > 1 || isReached(sentence, hit));
    if (!reaches) {
      return false;
    }
    for (int i = hit.from() - 1; i >= hit.from() - NOUN_REACH && sentence.has(i); i--) {
      int at = i;
      boolean firm = sentence.is(i, ',') || sentence.anyMention(m -> m.from() == at);
      if (firm) {
        return false;
      }
      boolean noun = sentence.anyHit(h -> h.from() == at && ROUND_NOUNS.contains(h.cue()));
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /** {@code a sale of staff stock to Acme worth}: the worth of what is sold. */
  private static boolean isSale(Sentence sentence, Hit hit) {
    return sentence.anyHit(
        h -> h.is(Cue.ROUND) && h.to() <= hit.from() && hit.from() - h.to() <= SALE_REACH);
  }

  /** {@code brings its total funding to}: one company's total, not that of a market. */
  private static boolean isPartOfTotal(Sentence sentence, Hit hit) {
    boolean part =
        hit.is(Cue.AGGREGATE)
            || hit.is(Cue.FINANCING)
            || hit.is(Cue.RAISE) && isWord(sentence, hit, "raised");
    if (!part) {
      return false;
    }
    for (Hit total : sentence.hits()) {
      boolean beside = total.is(Cue.TOTAL) && total.to() >= hit.from() && total.to() <= hit.to();
      boolean spoken =
          total.to() - total.from() > 1
              || hit.is(Cue.RAISE)
              || hit.is(Cue.FINANCING) && sentence.lower(total.from()).equals("total");
      if (beside && spoken && total.from() < hit.from()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Sentence sentence, Hit hit, String word) {
    return hit.to() - hit.from() == 1 && sentence.lower(hit.from()).equals(word);
  }

  /** {@code an oversubscribed round}, {@code $5 million worth of tokens}: no sum of their own. */
  private static boolean isOnlyAdjective(Sentence sentence, Hit hit) {
    boolean worthOf =
        hit.is(Cue.VALUATION)
            && sentence.lower(hit.from()).equals("worth")
            && sentence.lower(hit.to()).equals("of");
    boolean ago =
        hit.is(Cue.SPENDING)
            && (sentence.lower(hit.to()).equals("ago")
                || sentence.lower(hit.to()).equals("earlier"));
    boolean atPrice = hit.is(Cue.MARKET_VALUE) && sentence.lower(hit.to()).equals("that");
    boolean ofGoods =
        hit.is(Cue.VALUATION)
            && sentence.lower(hit.from()).equals("value")
            && GOODS.contains(sentence.lower(hit.from() - 1));
    boolean commands =
        hit.is(Cue.SPENDING)
            && hit.to() - hit.from() == 1
            && sentence.anyHit(h -> h.is(Cue.ACT) && h.from() == hit.from());
    return worthOf
        || commands
        || ofGoods
        || atPrice
        || ago
        || hit.is(Cue.DEMAND)
            && (sentence.lower(hit.from() - 1).equals("an")
                || sentence.first(Cue.FINANCING, hit.to(), hit.to() + 3) != null
                || sentence.first(Cue.SERIES, hit.to(), hit.to() + 3) != null
                || sentence.first(Cue.ROUND, hit.to(), hit.to() + 3) != null);
  }
}
