package io.sada.extraction.funding;

import io.sada.contract.InvestorRole;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps out what speaks of money and raises none: acquisitions, public budgets, charity, sport,
 * contracts, sums over many companies.
 *
 * <p>Decision: such a word counts within a few words of the trigger, or where it stands in headline
 * or lead and the claim names no kind of round.
 */
final class Domain {
  private static final int NEAR = 8;
  private static final Set<Cue> FOREIGN =
      EnumSet.of(Cue.CHARITY, Cue.SPORT, Cue.BUDGET, Cue.CONTRACT, Cue.ACQUISITION);
  private static final Set<Cue> WHOLE = EnumSet.of(Cue.CHARITY, Cue.SPORT, Cue.BUDGET);

  /** Kinds of money that states and charities take too. */
  private static final Set<Round> OPEN_TO_STATES = EnumSet.of(Round.DEBT, Round.GRANT, Round.FUND);

  /** Verbs of gaining that say nothing of a round by themselves. */
  private static final Set<String> WEAK =
      Set.of(
          "pockets",
          "pocketed",
          "banks",
          "scores",
          "scored",
          "garners",
          "garnered",
          "collects",
          "collected",
          "gathered",
          "assembled",
          "locks",
          "locked",
          "amassed",
          "amasses",
          "gets",
          "got",
          "wins",
          "won",
          "receives",
          "received",
          "gains",
          "gained");

  /** Behind {@code venture capital} these name one of many. */
  private static final Set<String> VENTURES =
      Set.of(
          "fund",
          "firm",
          "firms",
          "arm",
          "unit",
          "group",
          "investor",
          "investors",
          "vehicle",
          "company",
          "funds");

  private final boolean foreign;
  private final boolean other;
  private final boolean speaksOfRounds;
  private final boolean spends;

  Domain(Story story) {
    this.other = isOtherStory(story);
    this.speaksOfRounds = story.content().stream().anyMatch(Domain::speaksOfRounds);
    this.spends = story.title().stream().anyMatch(s -> !s.isArabic(s.from()) && isSpending(s));
    boolean found = false;
    for (Sentence sentence : story.content()) {
      boolean head = sentence.zone() == Zone.TITLE || sentence.zone() == Zone.LEAD;
      found |= head && sentence.anyHit(hit -> WHOLE.contains(hit.cue()));
    }
    this.foreign = found;
  }

  /** Headline or lead tell another kind of story, and the headline no round. */
  private static boolean isOtherStory(Story story) {
    boolean round =
        story.title().stream()
            .anyMatch(
                s ->
                    s.has(Cue.SERIES)
                        || (s.has(Cue.FINANCING) || s.has(Cue.RAISE))
                            && !s.sums().isEmpty()
                            && !s.has(Cue.OTHER_STORY));
    return !round
        && story.content().stream().anyMatch(s -> s.zone() != Zone.BODY && s.has(Cue.OTHER_STORY));
  }

  private static boolean speaksOfRounds(Sentence sentence) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.FINANCING)
                || hit.is(Cue.SERIES)
                || hit.is(Cue.LED_BY)
                || hit.is(Cue.ROUND)
                || hit.is(Cue.FUND_VEHICLE)
                || hit.is(Cue.LEAD)
                || hit.is(Cue.VALUATION)
                || hit.is(Cue.INVESTORS_BEHIND) && hit.to() - hit.from() > 1
                || hit.is(Cue.INVESTORS_BEFORE)
                || hit.is(Cue.INVEST));
  }

  /** Whether nothing in headline or lead speaks of money of another kind. */
  boolean isOpen() {
    return !other && !foreign;
  }

  boolean allows(FundingClaim claim) {
    boolean weak = WEAK.contains(claim.sentence().lower(claim.triggerFrom()));
    boolean told = claim.sentence().zone() == Zone.TITLE && !claim.sentence().has(Cue.OTHER_STORY);
    if (other && !told || weak && !speaksOfRounds) {
      return false;
    }
    boolean named = claim.round() != null && !OPEN_TO_STATES.contains(claim.round());
    if (!named && (isInCountry(claim) || spends && isInvestedInNobody(claim))) {
      return false;
    }
    if (named) {
      return true;
    }
    Sentence sentence = claim.sentence();
    boolean open = claim.round() == Round.DEBT || claim.round() == Round.GRANT;
    if (open && isPlaceOnly(claim) || isOldDebt(claim) || isOwnInvestment(claim)) {
      return false;
    }
    boolean flow = speaksOfPrices(sentence) && !sentence.has(Cue.FINANCING);
    if (flow) {
      return false;
    }
    boolean aggregate =
        sentence.anyHit(hit -> isOverMany(sentence, hit))
            && (claim.subject() == null
                || !claim.subject().actor().known()
                || isOverMany(sentence, claim.triggerFrom()));
    boolean leads = claim.stakes().stream().anyMatch(stake -> stake.role() == InvestorRole.LEAD);
    boolean one = !aggregate || !claim.stakes().isEmpty() && !claim.sentence().has(Cue.RAISE);
    return !foreign && one && (leads || !isNear(sentence, claim.triggerFrom()));
  }

  /** {@code Together, the 50 companies have raised}: the very verb speaks of many. */
  private static boolean isOverMany(Sentence sentence, int trigger) {
    return sentence.anyHit(
        hit -> hit.is(Cue.AGGREGATE) && hit.from() < trigger && trigger < hit.to());
  }

  /** {@code venture capital fund} is one of many, no sum over them. */
  private static boolean isOverMany(Sentence sentence, Hit hit) {
    return hit.is(Cue.AGGREGATE) && !VENTURES.contains(sentence.lower(hit.to()));
  }

  /** {@code بدعم من سلتك} is a word for who pays, whatever {@code دعم} means of prices. */
  private static boolean speaksOfPrices(Sentence sentence) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.PRICE_TALK)
                && sentence.hits().stream()
                    .noneMatch(
                        other ->
                            other.is(Cue.INVESTORS_BEHIND)
                                && other.from() <= hit.from()
                                && hit.to() < other.to()));
  }

  /** A borrower that only its place in an Arabic sentence shows may be a state as well. */
  private static boolean isPlaceOnly(FundingClaim claim) {
    if (claim.subject() == null || claim.subject().actor().known()) {
      return false;
    }
    Sentence sentence = claim.sentence();
    int from = claim.subject().from();
    boolean described =
        from > sentence.from() && sentence.anyHit(h -> h.is(Cue.DESCRIPTOR) && h.to() == from);
    boolean own = sentence.anyHit(h -> h.is(Cue.DESCRIPTOR) && h.from() == from);
    return sentence.isArabic(from) && !described && !own && !sentence.is(from - 1, '"');
  }

  /** {@code تعتزم سلتك استثمار مليار}: in Arabic who invests, where nobody is invested in. */
  private static boolean isOwnInvestment(FundingClaim claim) {
    boolean invests = claim.cue() == Cue.INVEST || claim.cue() == Cue.INVEST_OPEN;
    return invests
        && claim.subject() == null
        && claim.round() == null
        && claim.sentence().isArabic(claim.triggerFrom())
        && !claim.sentence().has(Cue.LED_BY)
        && !claim.sentence().has(Cue.SERIES)
        && !claim.sentence().has(Cue.RAISE);
  }

  /** {@code is committing $17 billion}: money of the one who speaks, to nobody named. */
  private static boolean isInvestedInNobody(FundingClaim claim) {
    boolean invests = claim.cue() == Cue.INVEST || claim.cue() == Cue.INVEST_OPEN;
    return invests && claim.subject() == null;
  }

  /** {@code to spend $17.5 billion on}: the headline tells what somebody pays for. */
  private static boolean isSpending(Sentence title) {
    boolean round =
        title.has(Cue.RAISE)
            || title.has(Cue.FINANCING)
            || title.has(Cue.SERIES)
            || title.has(Cue.INVEST);
    return title.has(Cue.SPENDING) && !title.sums().isEmpty() && !round;
  }

  /** {@code will invest $17 billion in India}: a firm's spending in a country, no round. */
  private static boolean isInCountry(FundingClaim claim) {
    boolean invests = claim.cue() == Cue.INVEST || claim.cue() == Cue.INVEST_OPEN;
    Sentence sentence = claim.sentence();
    if (!invests || claim.subject() != null || sentence.isArabic(claim.triggerFrom())) {
      return false;
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.from() > claim.triggerFrom()) {
        boolean in = sentence.lower(mention.from() - 1).equals("in");
        return in && mention.actor().is(EntryKind.COUNTRY);
      }
    }
    return false;
  }

  /** {@code الديون}, {@code القروض}: in Arabic debt that is there already, named without a verb. */
  private static boolean isOldDebt(FundingClaim claim) {
    if (claim.round() != Round.DEBT || claim.cue() != Cue.ROUND) {
      return false;
    }
    String word = claim.sentence().lower(claim.triggerFrom());
    return claim.sentence().isArabic(claim.triggerFrom())
        && (claim.sentence().zone() == Zone.BODY
            || word.startsWith("ال")
            || word.startsWith("لل")
            || word.contains("دين")
            || word.contains("ديون"));
  }

  /** {@code raises $11m to buy}: what is bought with the money. */
  private static boolean isPurpose(Sentence sentence, Hit hit, int trigger) {
    String word = sentence.lower(hit.from());
    boolean purpose = word.equals("to") || sentence.isArabic(hit.from()) && word.startsWith("ل");
    return hit.is(Cue.ACQUISITION)
        && purpose
        && sentence.anySum(sum -> sum.from() > trigger && sum.to() <= hit.from());
  }

  /** {@code raises $220M}: what else the company does takes nothing from it. */
  private static boolean raisesSum(Sentence sentence, int trigger) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.RAISE)
                && hit.from() == trigger
                && sentence.anySum(sum -> sum.from() == hit.to()));
  }

  private static boolean isNear(Sentence sentence, int trigger) {
    for (Hit hit : sentence.hits()) {
      boolean near =
          Math.abs(hit.from() - trigger) <= NEAR
              && !(hit.is(Cue.ACQUISITION) && raisesSum(sentence, trigger));
      if (near && FOREIGN.contains(hit.cue()) && !isPurpose(sentence, hit, trigger)) {
        return true;
      }
    }
    return false;
  }
}
