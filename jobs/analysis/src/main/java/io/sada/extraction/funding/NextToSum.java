package io.sada.extraction.funding;

import io.sada.contract.Round;
import io.sada.extraction.clauses.EarlierClause;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.Map;
import java.util.Set;

/** What the words right beside a sum settle, whichever speaker is nearest. */
public final class NextToSum {
  private static final Set<String> PROJECTS =
      Set.of(
          "مدينه", "مشروع", "مشاريع", "مصنع", "مصانع", "بناء", "انشاء", "مراكز", "مركز", "مجمع",
          "توسعه", "تطوير", "البنيه", "قطاع", "السوق", "المنطقه", "البلاد", "المملكه", "السوقين");
  private static final Set<String> SECURITY_UNITS =
      Set.of(
          "share",
          "shares",
          "token",
          "coin",
          "unit",
          "warrant",
          "ads",
          "adr",
          "security",
          "note",
          "ordinary",
          "common",
          "preferred",
          "bitcoin",
          "user",
          "seat",
          "month");
  private static final Set<String> PRICE_UNITS = Set.of("per", "a", "each", "apiece");
  private static final Set<String> COMBINING =
      Set.of("deal", "merger", "combination", "tie", "listing", "transaction");
  private static final Set<String> COMPANIES =
      Set.of("company", "startup", "business", "firm", "unicorn", "giant");

  private static final int WORTH_REACH = 7;
  private static final int LONGEST_OTHER = 8;
  private static final Set<String> EVERY = Set.of("each", "every", "any", "كل");

  /** What fines and damages are counted by. */
  private static final Set<String> CASES =
      Set.of(
          "day",
          "week",
          "article",
          "work",
          "song",
          "book",
          "image",
          "copy",
          "violation",
          "breach",
          "infringement",
          "infraction",
          "offence",
          "offense",
          "instance",
          "incident",
          "user",
          "customer",
          "child",
          "person",
          "call",
          "message",
          "email",
          "account",
          "head",
          "unit",
          "يوم",
          "مخالفه",
          "انتهاك",
          "عمل",
          "مستخدم",
          "شخص",
          "حاله",
          "كتاب",
          "مقال");

  private static final Set<String> REACHES =
      Set.of("تبلغ", "بلغت", "تتجاوز", "تجاوزت", "تتخطي", "تخطت", "تلامس", "تقارب");

  private NextToSum() {}

  /** {@code زيادة رأسمالها من 200 إلى 350 مليونا}: before and behind, not what is raised. */
  static boolean isLevelOfCapital(Sentence sentence, Sum sum) {
    String before = sentence.lower(sum.from() - 1);
    boolean from = before.equals("من");
    boolean to = before.equals("الي");
    boolean pair =
        from && sentence.anySum(o -> o.from() > sum.to() && isTo(sentence, o))
            || to && sentence.anySum(o -> o.to() < sum.from() && isFrom(sentence, o));
    if (!pair) {
      return false;
    }
    for (int i = sentence.from(); i < sum.from(); i++) {
      if (sentence.lower(i).contains("راسمال") || sentence.lower(i).equals("راس")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTo(Sentence sentence, Sum sum) {
    return sentence.lower(sum.from() - 1).equals("الي");
  }

  private static boolean isFrom(Sentence sentence, Sum sum) {
    return sentence.lower(sum.from() - 1).equals("من");
  }

  /** {@code $17 per share}, {@code 1.85 درهم للسهم}: a price. */
  public static boolean isPerShare(Sentence sentence, Sum sum) {
    String word = sentence.lower(sum.to());
    String next = sentence.lower(sum.to() + 1);
    boolean share = SECURITY_UNITS.contains(next);
    boolean per = (word.equals("per") || word.equals("a") || word.equals("each")) && share;
    boolean each = word.equals("لكل") || word.equals("لل");
    return per
        || word.equals("للسهم")
        || each && next.equals("سهم")
        || word.equals("apiece")
        || isPerCase(sentence, sum.to());
  }

  /** {@code to go public through $2.1B SPAC deal}: what the deal says the company is worth. */
  private static boolean isOfMerger(Sentence sentence, int behind) {
    boolean spac = sentence.lower(behind).equals("spac");
    return spac && COMBINING.contains(sentence.lower(behind + 1));
  }

  /** {@code باعت سندات بمليارين لشراء}: what stands behind is what the money is for. */
  static boolean isPurpose(Sentence sentence, Sum sum, Hit hit) {
    boolean spends = hit.is(Cue.SPENDING) || hit.is(Cue.DEAL_PRICE) || hit.is(Cue.INVEST_OPEN);
    boolean purpose =
        spends
            && hit.from() >= sum.to()
            && sentence.isArabic(hit.from())
            && sentence.lower(hit.from()).startsWith("ل");
    if (!purpose) {
      return false;
    }
    for (Hit other : sentence.hits()) {
      boolean raises =
          other.is(Cue.RAISE)
              || other.is(Cue.ISSUE)
              || other.is(Cue.OBTAIN)
              || other.is(Cue.FINANCING)
              || other.is(Cue.ROUND);
      if (raises && other.from() < sum.from() && sum.from() - other.to() <= Speaker.NOUN_REACH) {
        return true;
      }
    }
    return false;
  }

  /** {@code استثمار مليار دولار في الهند}: what somebody spends in a place or on a plant. */
  static boolean isProject(Sentence sentence, Sum sum) {
    boolean invests = false;
    for (int i = sum.from() - Speaker.SALE_REACH; i < sum.from(); i++) {
      invests |= sentence.isArabic(i) && sentence.lower(i).contains("استثمار");
    }
    boolean raises = sentence.has(Cue.RAISE) || sentence.has(Cue.ROUND) || sentence.has(Cue.LED_BY);
    if (!invests || raises) {
      return false;
    }
    for (int i = sum.to(); i < sum.to() + Speaker.SALE_REACH; i++) {
      if (sentence.lower(i).equals("في") || sentence.lower(i).equals("لبناء")) {
        int at = i + 1;
        boolean place =
            sentence.anyMention(
                m ->
                    m.from() == at
                        && (m.actor().is(EntryKind.PLACE) || m.actor().is(EntryKind.COUNTRY)));
        return place || PROJECTS.contains(sentence.lower(at)) || sentence.lower(i).startsWith("ل");
      }
    }
    return false;
  }

  /**
   * {@code up to $150,000 for every article}, {@code 50,000 reais a day}: a rate, not a sum paid.
   */
  private static boolean isPerCase(Sentence sentence, int behind) {
    int at = behind;
    while (sentence.is(at, '(') && at - behind < LONGEST_OTHER) {
      while (sentence.has(at) && !sentence.is(at, ')')) {
        at++;
      }
      at++;
    }
    String word = sentence.lower(at);
    String next = sentence.lower(at + 1);
    boolean rate = word.equals("per") || word.equals("a") || word.equals("each");
    boolean every = (word.equals("for") || word.equals("عن")) && EVERY.contains(next);
    return rate && CASES.contains(next)
        || every && CASES.contains(sentence.lower(at + 2))
        || word.equals("لكل") && CASES.contains(next)
        || word.equals("daily")
        || word.equals("يوميا");
  }

  /** {@code it was worth $4 billion a year ago; it is $9 billion today}. */
  static boolean isNow(Sentence sentence, Sum sum, Map<Sum, Role> roles) {
    boolean valued = false;
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      boolean before = entry.getKey().to() <= sum.from();
      valued |= before && entry.getValue() == Role.VALUATION;
    }
    if (!valued || sentence.isArabic(sum.from())) {
      return false;
    }
    for (int i = sum.from() - 6; i < sum.from(); i++) {
      String word = sentence.lower(i);
      if (word.equals("is") || word.equals("now") || word.equals("to") || word.equals("at")) {
        return true;
      }
    }
    return false;
  }

  /** {@code from $4 billion to $9 billion}, {@code against $4 billion}: what it was before. */
  static boolean isFormer(Sentence sentence, Sum sum) {
    if (EarlierClause.covers(sentence, sum.from())) {
      return true;
    }
    int i = sum.from() - 1;
    while (sentence.has(i) && sentence.is(i, Reach.NEARLY) && !isAgainst(sentence, i)) {
      i--;
    }
    boolean valued = sentence.has(Cue.VALUATION);
    if (isAgainst(sentence, i)) {
      return valued;
    }
    if (!sentence.lower(i).equals("from") || !valued) {
      return false;
    }
    boolean up = sentence.lower(i - 1).equals("up") || sentence.lower(i - 1).equals("down");
    return up
        || sentence.anySum(o -> o.from() > sum.to() && sentence.lower(o.from() - 1).equals("to"))
        || sentence.anySum(o -> o.to() < sum.from() && sentence.lower(o.from() - 1).equals("to"));
  }

  private static boolean isAgainst(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return word.equals("against") || word.equals("versus");
  }

  /** {@code a $9 billion company}. */
  static boolean isSizeOfCompany(Sentence sentence, Sum sum) {
    if (isReachedByName(sentence, sum)) {
      return true;
    }
    String before = sentence.lower(sum.from() - 1);
    int behind = sentence.is(sum.to(), '-') ? sum.to() + 1 : sum.to();
    return (before.equals("a") || before.equals("an")) && COMPANIES.contains(sentence.lower(behind))
        || isOfMerger(sentence, sum.to());
  }

  /**
   * {@code قفز تقييم سلتك إلى 40 مليارا بعد جولة}: in Arabic what a worth has come to, whatever
   * round stands behind it.
   */
  static boolean isRisenWorth(Sentence sentence, Sum sum) {
    int i = sum.from() - 1;
    while (sentence.has(i) && sentence.is(i, Reach.NEARLY) && !isTo(sentence, i)) {
      i--;
    }
    if (!isTo(sentence, i)) {
      return false;
    }
    for (int k = i - 1; k >= i - WORTH_REACH && sentence.has(k); k--) {
      int at = k;
      if (sentence.is(k, ',') || sentence.anySum(s -> s.from() <= at && at < s.to())) {
        return false;
      }
      if (sentence.anyHit(h -> h.is(Cue.VALUATION) && h.from() <= at && at < h.to())) {
        return sentence.lower(k).contains("تقييم");
      }
      if (sentence.anyHit(
          h ->
              (h.is(Cue.RAISE) || h.is(Cue.FINANCING) || h.is(Cue.OBTAIN))
                  && h.from() <= at
                  && at < h.to())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTo(Sentence sentence, int i) {
    return sentence.lower(i).equals("الي") || sentence.lower(i).equals("الى");
  }

  /** {@code «سلتك» تبلغ 75 مليارا بعد بيع أسهم ثانوية}: the holders sell, the company is worth. */
  private static boolean isReachedByName(Sentence sentence, Sum sum) {
    boolean reaches = REACHES.contains(sentence.lower(sum.from() - 1));
    boolean sold =
        reaches
            && sentence.anyHit(h -> h.is(Cue.ROUND) && h.round() == Round.SECONDARY_SALE)
            && sentence.isArabic(sum.from() - 1);
    int end = sentence.is(sum.from() - 2, '"') ? sum.from() - 2 : sum.from() - 1;
    return sold && sentence.anyMention(m -> m.to() == end);
  }

  /**
   * {@code raised $5 million at $60 million}: what stands behind "at" is what the company is worth.
   */
  static boolean isAt(Sentence sentence, Sum sum) {
    int i = sum.from() - 1;
    while (sentence.has(i) && sentence.is(i, Reach.NEARLY)) {
      i--;
    }
    boolean least = sentence.lower(i + 1).equals("least") || sentence.lower(i + 1).equals("most");
    boolean at = sentence.lower(i).equals("at") && !least;
    boolean unit =
        PRICE_UNITS.contains(sentence.lower(sum.to()))
            || sentence.first(Cue.FINANCING, sum.to(), sum.to() + 2) != null
            || sentence.first(Cue.RAISE_OPEN, sum.to(), sum.to() + 2) != null;
    boolean size =
        sentence.last(Cue.FUND_VEHICLE, sum.from() - 6, sum.from()) != null
            && (sentence.has(Cue.OBTAIN) || sentence.has(Cue.OBTAIN_OPEN));
    boolean funding =
        sentence.zone() == Zone.TITLE
            || sentence.has(Cue.RAISE)
            || sentence.has(Cue.RAISE_OPEN)
            || sentence.has(Cue.ISSUE)
            || sentence.has(Cue.INVEST_OPEN)
            || sentence.has(Cue.FINANCING)
            || sentence.has(Cue.ROUND)
            || sentence.has(Cue.PROSPECTIVE)
            || sentence.has(Cue.VALUATION);
    return at && funding && !unit && !size;
  }
}
