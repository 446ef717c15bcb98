package io.sada.extraction.funding;

import io.sada.extraction.clauses.EarlierClause;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every sum of a sentence its role: that of the trigger word which reaches it at the least
 * cost. Words between count one each; a comma, another sum and another verb cost more, for they
 * part clauses.
 */
public final class MoneyRoles {
  private static final double COMMA = 2.5;
  private static final double OTHER_SUM = 4;
  private static final double BRACKET = 1;
  private static final double HIGHEST = 11;
  private static final double AT = 0.6;
  private static final int SALE_REACH = 5;
  private static final int EACH_REACH = 3;
  private static final Set<String> PROJECTS =
      Set.of(
          "مدينه", "مشروع", "مشاريع", "مصنع", "مصانع", "بناء", "انشاء", "مراكز", "مركز", "مجمع",
          "توسعه", "تطوير", "البنيه", "قطاع", "السوق", "المنطقه", "البلاد", "المملكه", "السوقين");
  private static final int ARABIC_REACH = 10;
  private static final int FINE_REACH = 16;
  private static final int LONGEST_ASIDE = 16;
  private static final Set<String> ASIDES =
      Set.of("وهي", "وهو", "مقرها", "مقره", "صاحبه", "صاحب", "مطوره", "مالكه", "ذراع", "احدي");
  private static final int NOUN_BEHIND = 3;
  private static final int NOUN_REACH = 7;

  private static final WordSet NEARLY =
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
          "بلغ",
          "بلغت",
          "تبلغ",
          "يبلغ");
  private static final Set<Cue> ROUND_NOUNS =
      EnumSet.of(
          Cue.FINANCING, Cue.ROUND, Cue.EQUITY, Cue.DEBT, Cue.FUND_VEHICLE, Cue.ISSUE, Cue.SERIES);
  private static final Set<String> REACHING =
      Set.of("تصل", "يصل", "بلغت", "تبلغ", "يبلغ", "بلغ", "تتجاوز", "تجاوزت", "تزيد", "وصلت");
  private static final Set<String> COMPANIES =
      Set.of("company", "startup", "business", "firm", "unicorn", "giant");
  private static final Set<String> PRICE_UNITS = Set.of("per", "a", "each", "apiece");

  private MoneyRoles() {}

  /** The role of each sum, in order. */
  public static Map<Sum, Role> of(Sentence sentence) {
    Map<Sum, Role> roles = new LinkedHashMap<>();
    if (sentence.sums().isEmpty()) {
      return roles;
    }
    List<Speaker> speakers = speakers(sentence);
    for (Sum sum : sentence.sums()) {
      roles.put(sum, cheapest(sentence, sum, speakers));
    }
    Parts.resolve(sentence, roles);
    if (roles.size() == 1 && opensWithTotal(sentence)) {
      roles.replaceAll((sum, role) -> role == Role.AMOUNT ? Role.TOTAL : role);
    }
    roles.replaceAll(
        (sum, role) -> role == Role.UNKNOWN && isNow(sentence, sum, roles) ? Role.VALUATION : role);
    roles.replaceAll(
        (sum, role) -> role == Role.AMOUNT && isShare(sentence, sum) ? Role.SHARE : role);
    return roles;
  }

  /** {@code In all, Acme has now raised}: the sum of all its rounds. */
  private static boolean opensWithTotal(Sentence sentence) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.TOTAL)
                && hit.from() == sentence.from()
                && sentence.is(hit.to(), ',')
                && !sentence.isArabic(hit.from()));
  }

  /** {@code plans to invest $20 billion in the round}: one investor's part of it. */
  private static boolean isShare(Sentence sentence, Sum sum) {
    Hit invests = sentence.last(Cue.INVEST_OPEN, sentence.from(), sum.from());
    if (invests == null) {
      invests = sentence.last(Cue.INVEST, sentence.from(), sum.from());
    }
    boolean near = invests != null && sum.from() - invests.to() <= 5;
    for (int i = sum.from() - EACH_REACH; i < sum.from(); i++) {
      if (sentence.lower(i).equals("each")) {
        return true;
      }
    }
    if (near && isPartOfAnother(sentence, sum)) {
      return true;
    }
    if (near && isAlone(sentence, invests)) {
      return true;
    }
    Hit round = sentence.first(Cue.FINANCING, sum.to(), sum.to() + 4);
    boolean inRound =
        round != null
            && (sentence.lower(sum.to()).equals("in") || sentence.lower(sum.to()).equals("في"));
    return near && inRound;
  }

  /** {@code Nvidia, which alone gives}: one of those who pay. */
  private static boolean isAlone(Sentence sentence, Hit invests) {
    for (int i = invests.from() - 3; i < invests.from(); i++) {
      String word = sentence.lower(i);
      if (word.equals("alone") || word.equals("itself") || word.equals("which")) {
        return !sentence.isArabic(invests.from());
      }
    }
    return false;
  }

  /** {@code invest $2 billion in Acme as part of a $5 billion raise}: the round is told too. */
  private static boolean isPartOfAnother(Sentence sentence, Sum sum) {
    for (Sum other : sentence.sums()) {
      boolean larger =
          other.from() > sum.to()
              && Figures.sameCurrency(other.money(), sum.money())
              && other.money().value().compareTo(sum.money().value()) > 0;
      if (larger && isOfRound(sentence, sum, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfRound(Sentence sentence, Sum part, Sum whole) {
    for (Hit hit : sentence.hits()) {
      boolean between =
          hit.from() >= part.to()
              && hit.to() <= whole.to() + NOUN_BEHIND
              && (hit.is(Cue.FINANCING) || hit.is(Cue.ROUND));
      if (between && cheapest(sentence, whole, speakers(sentence)) == Role.AMOUNT) {
        return true;
      }
    }
    return false;
  }

  /** Words that say what part a sum plays, and how far they reach. */
  private record Speaker(Hit hit, RoleCue cue) {}

  /** The words of a sentence that speak of sums, whichever they are. */
  private static List<Speaker> speakers(Sentence sentence) {
    List<Speaker> speakers = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      RoleCue cue = RoleCue.of(hit.cue());
      if (cue == null || isPartOfTotal(sentence, hit) || isOnlyAdjective(sentence, hit)) {
        continue;
      }
      if (isSizeOfPenalty(sentence, hit) || isTotalOfPenalty(sentence, hit)) {
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

  private static Role cheapest(Sentence sentence, Sum sum, List<Speaker> speakers) {
    if (isPerShare(sentence, sum) || isLevelOfCapital(sentence, sum)) {
      return Role.UNKNOWN;
    }
    if (isFormer(sentence, sum)) {
      return Role.EARLIER;
    }
    if (isSizeOfCompany(sentence, sum)) {
      return Role.VALUATION;
    }
    Role role = Role.UNKNOWN;
    double least = HIGHEST;
    for (Speaker speaker : speakers) {
      double cost = cost(sentence, sum, speaker.hit(), speaker.cue());
      if (cost < least && !isPurpose(sentence, sum, speaker.hit())) {
        least = cost;
        role = speaker.cue().role();
      }
    }
    if (role == Role.AMOUNT && isProject(sentence, sum)) {
      return Role.SPENDING;
    }
    if (AT < least && isAt(sentence, sum)) {
      role = Role.VALUATION;
    }
    return role;
  }

  /** {@code زيادة رأسمالها من 200 إلى 350 مليونا}: before and behind, not what is raised. */
  private static boolean isLevelOfCapital(Sentence sentence, Sum sum) {
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
  private static boolean isPerShare(Sentence sentence, Sum sum) {
    String word = sentence.lower(sum.to());
    String next = sentence.lower(sum.to() + 1);
    boolean share = next.startsWith("share") || next.equals("token") || next.equals("coin");
    boolean per = (word.equals("per") || word.equals("a") || word.equals("each")) && share;
    boolean each = word.equals("لكل") || word.equals("لل");
    return per || word.equals("للسهم") || each && next.equals("سهم") || word.equals("apiece");
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

  /** {@code باعت سندات بمليارين لشراء}: what stands behind is what the money is for. */
  private static boolean isPurpose(Sentence sentence, Sum sum, Hit hit) {
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
      if (raises && other.from() < sum.from() && sum.from() - other.to() <= NOUN_REACH) {
        return true;
      }
    }
    return false;
  }

  /** {@code استثمار مليار دولار في الهند}: what somebody spends in a place or on a plant. */
  private static boolean isProject(Sentence sentence, Sum sum) {
    boolean invests = false;
    for (int i = sum.from() - SALE_REACH; i < sum.from(); i++) {
      invests |= sentence.isArabic(i) && sentence.lower(i).contains("استثمار");
    }
    boolean raises = sentence.has(Cue.RAISE) || sentence.has(Cue.ROUND) || sentence.has(Cue.LED_BY);
    if (!invests || raises) {
      return false;
    }
    for (int i = sum.to(); i < sum.to() + SALE_REACH; i++) {
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

  /** {@code it was worth $4 billion a year ago; it is $9 billion today}. */
  private static boolean isNow(Sentence sentence, Sum sum, Map<Sum, Role> roles) {
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
  private static boolean isFormer(Sentence sentence, Sum sum) {
    if (EarlierClause.covers(sentence, sum.from())) {
      return true;
    }
    int i = sum.from() - 1;
    while (sentence.has(i) && sentence.is(i, NEARLY) && !isAgainst(sentence, i)) {
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
  private static boolean isSizeOfCompany(Sentence sentence, Sum sum) {
    String before = sentence.lower(sum.from() - 1);
    int behind = sentence.is(sum.to(), '-') ? sum.to() + 1 : sum.to();
    return (before.equals("a") || before.equals("an"))
        && COMPANIES.contains(sentence.lower(behind));
  }

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
    boolean part = hit.is(Cue.AGGREGATE) || hit.is(Cue.RAISE) && isWord(sentence, hit, "raised");
    if (!part) {
      return false;
    }
    for (Hit total : sentence.hits()) {
      boolean beside = total.is(Cue.TOTAL) && total.to() >= hit.from() && total.to() <= hit.to();
      boolean spoken = total.to() - total.from() > 1 || hit.is(Cue.RAISE);
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
    return worthOf
        || atPrice
        || ago
        || hit.is(Cue.DEMAND)
            && (sentence.lower(hit.from() - 1).equals("an")
                || sentence.first(Cue.FINANCING, hit.to(), hit.to() + 3) != null
                || sentence.first(Cue.SERIES, hit.to(), hit.to() + 3) != null
                || sentence.first(Cue.ROUND, hit.to(), hit.to() + 3) != null);
  }

  private static double cost(Sentence sentence, Sum sum, Hit hit, RoleCue cue) {
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
              && !belongsToNext(sentence, hit)
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
  private static boolean belongsToNext(Sentence sentence, Hit hit) {
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
    for (Sum next : sentence.sums()) {
      boolean behind = next.from() >= hit.to() && next.from() - hit.to() <= 4;
      if (behind && barriers(sentence, hit.to(), next.from()) < COMMA) {
        return true;
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
      if (sentence.is(i, ',') && i < aside) {
        i = aside;
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

  /**
   * {@code raised $5 million at $60 million}: what stands behind "at" is what the company is worth.
   */
  private static boolean isAt(Sentence sentence, Sum sum) {
    int i = sum.from() - 1;
    while (sentence.has(i) && sentence.is(i, NEARLY)) {
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
