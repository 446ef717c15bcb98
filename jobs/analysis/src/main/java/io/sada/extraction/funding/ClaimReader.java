package io.sada.extraction.funding;

import io.sada.contract.Round;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Map;

/** Reads what a sentence claims about a round. */
final class ClaimReader {
  private static final int NOUN_REACH = 9;

  private final Long publishedAtMs;

  ClaimReader(Long publishedAtMs) {
    this.publishedAtMs = publishedAtMs;
  }

  /** The claim of a sentence, or null where it makes none. */
  FundingClaim read(Sentence sentence) {
    Map<Sum, Role> roles = MoneyRoles.of(sentence);
    List<RoundFinder.Named> rounds = RoundFinder.find(sentence);
    Hit trigger = trigger(sentence, roles, rounds);
    if (trigger == null) {
      return null;
    }
    Mention subject = subject(sentence, trigger);
    RoundFinder.Named round = nearest(rounds, trigger);
    Modality.Reading modality = modality(sentence, trigger);
    Quote past = TimeFrame.past(sentence, trigger.from(), publishedAtMs);
    List<Stake> stakes = InvestorFinder.find(sentence, subject == null ? null : subject.actor());
    return new FundingClaim(
        sentence,
        subject,
        round == null ? null : round.round(),
        round == null ? null : round.quote(),
        sentence.quote(trigger),
        modality,
        past,
        roles,
        stakes,
        isExplicit(trigger));
  }

  private static boolean isExplicit(Hit trigger) {
    return switch (trigger.cue()) {
      case RAISE, RAISE_OPEN, OBTAIN, OBTAIN_OPEN, INVEST, INVEST_OPEN, FINANCING, LEAD -> true;
      default -> false;
    };
  }

  /** The word that tells the act: a verb of raising before a noun, a noun before a mere sum. */
  private static Hit trigger(
      Sentence sentence, Map<Sum, Role> roles, List<RoundFinder.Named> rounds) {
    boolean amount = roles.containsValue(Role.AMOUNT);
    boolean noun = sentence.has(Cue.FINANCING) || !rounds.isEmpty();
    boolean about = amount || noun || roles.containsValue(Role.VALUATION);
    for (Hit hit : sentence.hits()) {
      boolean raises = hit.is(Cue.RAISE) || hit.is(Cue.RAISE_OPEN);
      if (raises && about && (amount && isBesideSum(roles, hit) || noun)) {
        return hit;
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean leads = hit.is(Cue.LEAD) || hit.is(Cue.LED_BY);
      if (leads && (noun || amount)) {
        return hit;
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean obtains = hit.is(Cue.OBTAIN) || hit.is(Cue.OBTAIN_OPEN);
      if (obtains && nounBehind(sentence, rounds, hit.to())) {
        return hit;
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean invests = hit.is(Cue.INVEST) || hit.is(Cue.INVEST_OPEN);
      if (invests && (amount || noun)) {
        return hit;
      }
    }
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.FINANCING) && amount) {
        return hit;
      }
    }
    for (Hit hit : sentence.hits()) {
      boolean names = hit.is(Cue.ROUND) || hit.is(Cue.SERIES);
      if (names && amount && !rounds.isEmpty()) {
        return hit;
      }
    }
    return null;
  }

  private static boolean isBesideSum(Map<Sum, Role> roles, Hit hit) {
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      int gap = entry.getKey().from() - hit.to();
      boolean fits = entry.getValue() == Role.AMOUNT || entry.getValue() == Role.VALUATION;
      if (fits && gap <= NOUN_REACH && gap >= -NOUN_REACH) {
        return true;
      }
    }
    return false;
  }

  private static boolean nounBehind(Sentence sentence, List<RoundFinder.Named> rounds, int from) {
    boolean noun = sentence.first(Cue.FINANCING, from, from + NOUN_REACH) != null;
    boolean named = rounds.stream().anyMatch(r -> r.from() >= from && r.from() < from + NOUN_REACH);
    return noun || named;
  }

  private static RoundFinder.Named nearest(List<RoundFinder.Named> rounds, Hit trigger) {
    RoundFinder.Named best = null;
    for (RoundFinder.Named named : rounds) {
      boolean better =
          best == null
              || rank(named.round()) < rank(best.round())
              || rank(named.round()) == rank(best.round())
                  && Math.abs(named.from() - trigger.from())
                      < Math.abs(best.from() - trigger.from());
      if (better) {
        best = named;
      }
    }
    return best;
  }

  /** A lettered series says more than "debt" or "seed investors" in the same sentence. */
  private static int rank(Round round) {
    return switch (round) {
      case DEBT, GRANT, FUND -> 2;
      case SECONDARY_SALE, FOLLOW_ON, TOKEN_SALE, IPO, STRATEGIC -> 1;
      default -> 0;
    };
  }

  private static Modality.Reading modality(Sentence sentence, Hit trigger) {
    Modality.Reading reading = Modality.of(sentence, trigger.from(), trigger.to());
    boolean open =
        trigger.is(Cue.RAISE_OPEN) || trigger.is(Cue.OBTAIN_OPEN) || trigger.is(Cue.INVEST_OPEN);
    boolean undecided = reading.quote() == null && open && !isAfter(sentence, trigger);
    return undecided
        ? new Modality.Reading(io.sada.contract.EventStatus.PROSPECTIVE, sentence.quote(trigger))
        : reading;
  }

  /** {@code after raising}, {@code إتمام جولة}: done in spite of the form. */
  private static boolean isAfter(Sentence sentence, Hit trigger) {
    for (int i = trigger.from() - 1; i >= trigger.from() - 3 && sentence.has(i); i--) {
      String word = sentence.lower(i);
      boolean done =
          word.equals("after")
              || word.equals("since")
              || word.equals("by")
              || word.equals("following")
              || word.equals("بعد")
              || word.equals("عن")
              || word.equals("اعلنت")
              || word.equals("اعلن")
              || word.equals("من");
      if (done) {
        return true;
      }
    }
    return false;
  }

  private static Mention subject(Sentence sentence, Hit trigger) {
    return switch (trigger.cue()) {
      case RAISE, RAISE_OPEN, OBTAIN, OBTAIN_OPEN -> raiser(sentence, trigger);
      case LEAD, LED_BY, INVEST, INVEST_OPEN -> {
        Mention target = SubjectFinder.target(sentence, trigger.to());
        yield target != null
            ? target
            : SubjectFinder.ofNoun(sentence, trigger.from(), trigger.to());
      }
      default -> SubjectFinder.ofNoun(sentence, trigger.from(), trigger.to());
    };
  }

  /** Lenders and funds that "close a deal for X" raise nothing themselves: X does. */
  private static Mention raiser(Sentence sentence, Hit trigger) {
    Mention subject = SubjectFinder.ofVerb(sentence, trigger);
    if (subject != null && isFinancier(sentence, subject)) {
      Mention target = SubjectFinder.target(sentence, trigger.to());
      boolean other = target != null && !target.actor().id().equals(subject.actor().id());
      if (other && !isFinancier(sentence, target)) {
        return target;
      }
    }
    return subject;
  }

  private static boolean isFinancier(Sentence sentence, Mention mention) {
    boolean several = NameLists.before(sentence, mention.to() + 1).size() > 1;
    return mention.actor().is(EntryKind.INVESTOR) || several && !mention.actor().known();
  }
}
