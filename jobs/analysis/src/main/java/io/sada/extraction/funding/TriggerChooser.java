package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the words that tell a round: a verb of raising before one of leading or investing, any
 * verb before a noun, a noun before the mere name of a kind of round.
 */
final class TriggerChooser {
  private static final int NOUN_REACH = 9;
  private static final int ARABIC_REACH = 14;
  private static final int SECURITIES_REACH = 5;
  private static final int ISSUE_REACH = 9;
  private static final int NAME_REACH = 4;
  private static final int APPOSITION = 25;
  private static final int CLAUSE_REACH = 3;

  /** With a sum as their object these tell a round, or a deal that other words show. */
  private static final Set<String> CLOSING =
      Set.of("close", "closes", "closed", "closing", "secures", "secured", "lands", "landed");

  private static final Set<Cue> TELLING =
      EnumSet.of(
          Cue.RAISE,
          Cue.RAISE_OPEN,
          Cue.SEEK,
          Cue.OBTAIN,
          Cue.OBTAIN_OPEN,
          Cue.ISSUE,
          Cue.LEAD,
          Cue.LED_BY,
          Cue.INVEST,
          Cue.INVEST_OPEN,
          Cue.INVESTORS_BEFORE,
          Cue.FINANCING,
          Cue.ROUND,
          Cue.SERIES);

  private final Sentence sentence;
  private final Map<Sum, Role> roles;
  private final List<RoundFinder.Named> rounds;

  TriggerChooser(Sentence sentence, Map<Sum, Role> roles, List<RoundFinder.Named> rounds) {
    this.sentence = sentence;
    this.roles = roles;
    this.rounds = rounds;
  }

  /** All words that could tell it, the best first; empty where the sentence tells no round. */
  List<Hit> find() {
    if (!sentence.hasAny(TELLING)) {
      return List.of();
    }
    boolean amount = roles.containsValue(Role.AMOUNT);
    boolean noun = sentence.has(Cue.FINANCING) || !rounds.isEmpty();
    List<Hit> found = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      boolean raises = hit.is(Cue.RAISE) || hit.is(Cue.RAISE_OPEN);
      if (raises && !isUndone(hit) && hasObject(hit) && !isOfClause(hit)) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean seeks = hit.is(Cue.SEEK) && isRightBehind(hit) && !seeksToInvest(hit);
      boolean obtains = hit.is(Cue.OBTAIN) || hit.is(Cue.OBTAIN_OPEN);
      boolean issues = hit.is(Cue.ISSUE) && securitiesBehind(hit.to());
      boolean sum = obtains && isOfInvestors() && isRightBehind(hit);
      if (seeks || issues || sum || obtains && objectBehind(hit.to())) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean leads = hit.is(Cue.LEAD) || hit.is(Cue.LED_BY);
      if (leads && (noun || amount)) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean obtains = (hit.is(Cue.OBTAIN) || hit.is(Cue.OBTAIN_OPEN)) && isRightBehind(hit);
      if (obtains && isPlain(hit) && !found.contains(hit)) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean invests = (hit.is(Cue.INVEST) || hit.is(Cue.INVEST_OPEN)) && !onlyJoins(hit);
      if (invests && (amount && isBesideSum(hit) || nounBehind(hit.to()))) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean joins = hit.is(Cue.INVESTORS_BEFORE) && !Modality.isNegated(sentence, hit.from());
      if (joins && nounBehind(hit.to()) && isNamed(hit)) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean tells =
          hit.is(Cue.FINANCING)
              && (amount || roles.containsValue(Role.VALUATION) && isPlanned(hit) || isDenied(hit));
      if (tells) {
        found.add(hit);
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean names = !rounds.isEmpty() && (hit.is(Cue.ROUND) || hit.is(Cue.SERIES));
      boolean givenUp = names && hit.round() == Round.IPO && isDenied(hit);
      boolean told = givenUp || amount || roles.containsValue(Role.VALUATION) && isSpecial();
      if (names && told) {
        found.add(hit);
      }
    }
    return found;
  }

  /** {@code لم تجمع}, {@code value raised}: the verb tells no raising. */
  private boolean isUndone(Hit hit) {
    boolean negated =
        sentence.isArabic(hit.from())
            && sentence.last(Cue.DENIAL, hit.from() - 1, hit.to()) == null
            && Modality.isNegated(sentence, hit.from());
    return negated || sentence.lower(hit.from() - 1).equals("value") || isNoun(hit);
  }

  /** {@code fined banks $2.5bn}: lenders, where no name that could raise stands right before. */
  private boolean isNoun(Hit hit) {
    return sentence.lower(hit.from()).equals("banks")
        && hit.to() - hit.from() == 1
        && !sentence.anyMention(m -> m.to() == hit.from());
  }

  /** Whether a sum or a word for a round is what the verb raises. */
  private boolean hasObject(Hit hit) {
    return isBesideSum(hit)
        || nounBehind(hit.to())
        || nounInside(hit)
        || sentence.isArabic(hit.from()) && nounBehind(afterApposition(hit.to()));
  }

  /** {@code secured $9 million at twice the price at which it raised money}: told before. */
  private boolean isOfClause(Hit hit) {
    boolean which = false;
    for (int i = hit.from() - CLAUSE_REACH; i < hit.from(); i++) {
      String word = sentence.lower(i);
      which |= word.equals("which") || word.equals("when") || word.equals("where");
    }
    return which
        && !sentence.isArabic(hit.from())
        && sentence.last(Cue.OBTAIN, sentence.from(), hit.from() - CLAUSE_REACH) != null;
  }

  /** {@code تبحث مع مستثمرين جولة بتقييم}: somebody plans what the noun names. */
  private boolean isPlanned(Hit noun) {
    return sentence.last(Cue.PROSPECTIVE, noun.from() - NOUN_REACH, noun.from()) != null;
  }

  /** {@code شاركت أ وب}, {@code من أ وب}: in Arabic the preposition needs the names before it. */
  private boolean isNamed(Hit hit) {
    return !sentence.isArabic(hit.from())
        || !sentence.lower(hit.from()).equals("من")
        || !NameLists.before(sentence, hit.from()).isEmpty();
  }

  /** Whether headline or lead deny what the word names. */
  private boolean isDenied(Hit hit) {
    return sentence.zone() != Zone.BODY
        && Modality.of(sentence, hit.from(), hit.to()).status() == EventStatus.DENIED;
  }

  /** Whether where and beside what a word of obtaining stands makes a sum its object. */
  private boolean isPlain(Hit hit) {
    return sentence.zone() == Zone.TITLE
        || roles.containsValue(Role.VALUATION)
        || sentence.zone() == Zone.LEAD && CLOSING.contains(sentence.lower(hit.from()));
  }

  /** {@code جمع تمويل}: verb and noun in one. */
  private boolean nounInside(Hit hit) {
    return hit.to() - hit.from() > 1 && sentence.first(Cue.FINANCING, hit.from(), hit.to()) != null;
  }

  private boolean isSpecial() {
    return rounds.stream().anyMatch(r -> r.round() == Round.SECONDARY_SALE);
  }

  private boolean isBesideSum(Hit hit) {
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      int gap = entry.getKey().from() - hit.to();
      boolean fits = entry.getValue() == Role.AMOUNT || entry.getValue() == Role.VALUATION;
      if (fits && gap <= reach(hit.from()) && gap >= -NOUN_REACH) {
        return true;
      }
    }
    return false;
  }

  /** In Arabic, whether investors or what the company is worth are told beside the sum. */
  private boolean isOfInvestors() {
    boolean investors =
        sentence.anyHit(
            h -> h.is(Cue.LED_BY) || h.is(Cue.INVESTORS_BEHIND) && h.to() - h.from() > 1);
    return sentence.isArabic(sentence.from())
        && sentence.zone() != Zone.BODY
        && (investors || roles.containsValue(Role.VALUATION));
  }

  /** {@code يستهدف استثمار مليار}: wants to put money in, not to raise it. */
  private boolean seeksToInvest(Hit hit) {
    return sentence.isArabic(hit.from())
        && (sentence.lower(hit.to()).contains("استثمار")
            || sentence.lower(hit.to() + 1).contains("استثمار"));
  }

  /** {@code وضعت سلتك ومدار أموالا}: Arabic words that tell who takes part and no sum. */
  private boolean onlyJoins(Hit hit) {
    return sentence.isArabic(hit.from())
        && roles.isEmpty()
        && sentence.anyHit(h -> h.is(Cue.INVESTORS_BEFORE) && h.from() == hit.from());
  }

  private boolean isRightBehind(Hit hit) {
    for (Sum sum : roles.keySet()) {
      if (sum.from() >= hit.to() && sum.from() - hit.to() <= 3) {
        return true;
      }
    }
    return false;
  }

  /** What is obtained: a financing, or a kind of round that is not just the word for debt. */
  private boolean objectBehind(int from) {
    int start = afterApposition(from);
    int reach = reach(from);
    boolean noun =
        sentence.first(Cue.FINANCING, from, from + reach) != null
            || start > from
                && sentence.first(Cue.FINANCING, start, start + SECURITIES_REACH) != null
            || sentence.first(Cue.FUND_VEHICLE, from, from + SECURITIES_REACH) != null;
    if (noun) {
      return true;
    }
    boolean amount = roles.containsValue(Role.AMOUNT);
    for (RoundFinder.Named round : rounds) {
      boolean aside = start > from && round.from() >= start && round.from() < start + ISSUE_REACH;
      boolean near = aside || round.from() >= from && round.from() < from + reach;
      if (near && (amount || round.round() != Round.DEBT || isLoan(round))) {
        return true;
      }
    }
    return false;
  }

  /** {@code أغلقت سلتك، وهي منصة للدفع، جولة}: where the object may stand; else the same place. */
  private int afterApposition(int from) {
    for (int i = from; i <= from + (sentence.isArabic(from) ? NOUN_REACH : NAME_REACH); i++) {
      if (sentence.is(i, ',')) {
        for (int k = i + 1; k <= i + APPOSITION && sentence.has(k); k++) {
          if (sentence.is(k, ',')) {
            return k + 1;
          }
        }
      }
    }
    return from;
  }

  /** {@code a loan}, {@code قرض}: taken out now; {@code الدين} is debt that is there. */
  private boolean isLoan(RoundFinder.Named round) {
    return roles.containsValue(Role.DEBT) && !round.quote().text().startsWith("ال");
  }

  private boolean securitiesBehind(int from) {
    int reach = sentence.isArabic(from) ? ARABIC_REACH : ISSUE_REACH;
    return isRoundNamed(from - 1, from + reach);
  }

  /** In Arabic the subject stands between verb and object, with all that describes it. */
  private int reach(int from) {
    return sentence.isArabic(from) ? ARABIC_REACH : NOUN_REACH;
  }

  private boolean nounBehind(int from) {
    int reach = reach(from);
    boolean noun = sentence.first(Cue.FINANCING, from, from + reach) != null;
    return noun || isRoundNamed(from, from + reach);
  }

  private boolean isRoundNamed(int from, int to) {
    for (RoundFinder.Named round : rounds) {
      if (round.from() >= from && round.from() < to) {
        return true;
      }
    }
    return false;
  }
}
