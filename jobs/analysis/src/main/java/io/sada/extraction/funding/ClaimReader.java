package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Map;

/** Reads what a sentence claims about a round. */
final class ClaimReader {
  private final Long publishedAtMs;

  ClaimReader(Long publishedAtMs) {
    this.publishedAtMs = publishedAtMs;
  }

  /** The claim of a sentence, or null where it makes none. */
  FundingClaim read(Sentence sentence) {
    boolean plain = sentence.hits().isEmpty() && sentence.sums().isEmpty();
    if (plain && sentence.mentions().size() < UnsaidInvestors.FEWEST_UNSAID) {
      return null;
    }
    Map<Sum, Role> roles = MoneyRoles.of(sentence);
    List<RoundFinder.Named> rounds = RoundFinder.find(sentence);
    List<Hit> triggers = new TriggerChooser(sentence, roles, rounds).find();
    if (triggers.isEmpty()) {
      return supplement(sentence, roles);
    }
    Hit trigger = triggers.get(0);
    Mention subject = ClaimSubject.subject(sentence, triggers);
    if (subject != null && subject.actor().isAuthority()) {
      return null;
    }
    RoundFinder.Named named = RoundChooser.nearest(rounds, trigger);
    boolean part = named != null && named.round() == Round.DEBT && sentence.has(Cue.EQUITY);
    Hit fund = named == null || part ? Vehicle.fund(sentence, triggers, roles) : null;
    Round round = fund != null ? Round.FUND : named == null || part ? null : named.round();
    Quote roundQuote = round == null ? null : fund != null ? sentence.quote(fund) : named.quote();
    List<Stake> stakes =
        Shares.attach(
            sentence,
            roles,
            InvestorFinder.find(sentence, subject == null ? null : subject.actor()));
    return new FundingClaim(
        sentence,
        subject,
        round,
        roundQuote,
        sentence.quote(trigger),
        trigger.from(),
        trigger.cue(),
        ClaimModality.modality(sentence, trigger),
        TimeFrame.past(sentence, trigger.from(), publishedAtMs),
        roles,
        stakes,
        isExplicit(sentence, trigger, stakes)
            || roles.containsValue(Role.AMOUNT) && roles.containsValue(Role.VALUATION));
  }

  /** A sentence that tells no round, but a valuation, a part, a total or who takes part. */
  private FundingClaim supplement(Sentence sentence, Map<Sum, Role> roles) {
    boolean sums = false;
    for (Role role : roles.values()) {
      sums |= supplements(role);
    }
    List<Stake> told = Shares.attach(sentence, roles, InvestorFinder.find(sentence, null));
    List<Stake> stakes = isLedBefore(sentence) ? List.of() : told;
    if (!sums && stakes.isEmpty()) {
      return null;
    }
    Quote past = TimeFrame.past(sentence, sentence.from(), publishedAtMs);
    if (past == null && !stakes.isEmpty() && !sums) {
      past = earlier(sentence, stakes.get(0));
    }
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      boolean now =
          supplements(entry.getValue())
              && TimeFrame.past(sentence, entry.getKey().from(), publishedAtMs) == null;
      past = now && roles.size() > 1 ? null : past;
    }
    return new FundingClaim(
        sentence,
        null,
        null,
        null,
        null,
        sentence.from(),
        null,
        ClaimModality.supplementModality(sentence),
        past,
        roles,
        stakes,
        false);
  }

  /**
   * {@code had taken $14 million from Acme}: the words right before who paid tell another round.
   */
  private static Quote earlier(Sentence sentence, Stake stake) {
    for (Mention mention : sentence.mentions()) {
      if (mention.quote().equals(stake.quote())) {
        for (Hit hit : sentence.hits(Cue.PAST)) {
          boolean had = sentence.lower(hit.from()).equals("had") && hit.to() - hit.from() > 1;
          if (had && hit.to() <= mention.from()) {
            return sentence.quote(hit);
          }
        }
      }
    }
    return null;
  }

  /** {@code was valued at $18 billion in a round led by Acme last year}: who led another round. */
  private boolean isLedBefore(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.LED_BY)) {
        return TimeFrame.past(sentence, hit.from(), publishedAtMs) != null;
      }
    }
    return false;
  }

  private static boolean supplements(Role role) {
    return switch (role) {
      case VALUATION, EQUITY, DEBT, TOTAL, TARGET -> true;
      default -> false;
    };
  }

  private static boolean isExplicit(Sentence sentence, Hit trigger, List<Stake> stakes) {
    return switch (trigger.cue()) {
      case ROUND ->
          trigger.round() == Round.IPO
              && Modality.of(sentence, trigger.from(), trigger.to()).status() == EventStatus.DENIED;
      case SERIES -> false;
      case OBTAIN, OBTAIN_OPEN ->
          sentence.has(Cue.FINANCING)
              || sentence.has(Cue.ROUND)
              || sentence.has(Cue.SERIES)
              || !stakes.isEmpty() && !sentence.sums().isEmpty();
      default -> true;
    };
  }
}
