package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Naming;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Topic;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import java.util.List;

/**
 * How well claims hold that somebody raises money: by how sure the raiser's name is, how plain the
 * words, where they stand, and how much of the article speaks of other things.
 */
final class Strength {
  /** Claims of less strength tell no event. */
  static final double LEAST = 3;

  private static final double FOREIGN_WORD = 0.9;

  private Strength() {}

  static double of(Story story, Actor actor, List<FundingClaim> claims) {
    double best = 0;
    boolean title = false;
    boolean lead = false;
    for (FundingClaim claim : claims) {
      if (claim.trigger() != null) {
        best = Math.max(best, words(claim));
        title |= claim.sentence().zone() == Zone.TITLE;
        lead |= claim.sentence().zone() == Zone.LEAD;
      }
    }
    double place = title ? 0.8 : lead ? 0.4 : 0;
    return Naming.sureness(story, actor) + best + place - foreign(story);
  }

  private static double words(FundingClaim claim) {
    boolean amount =
        claim.sums().containsValue(Role.AMOUNT)
            || claim.sums().containsValue(Role.DEBT)
            || claim.sums().containsValue(Role.EQUITY);
    boolean noun = claim.sentence().has(Cue.FINANCING);
    boolean denied = claim.modality().status() == EventStatus.DENIED;
    boolean planned = claim.modality().status() == EventStatus.PROSPECTIVE;
    double verb =
        switch (claim.cue()) {
          case RAISE, RAISE_OPEN -> 1.6;
          case LEAD, LED_BY -> 1.4;
          case OBTAIN, OBTAIN_OPEN, SEEK, ISSUE -> noun ? 1.2 : 0.7;
          case INVEST, INVEST_OPEN, INVESTORS_BEFORE -> noun ? 1.1 : 0.6;
          case FINANCING -> denied ? 1.6 : planned ? 1.2 : 0.9;
          default -> 0.5;
        };
    boolean valued = claim.sums().containsValue(Role.VALUATION);
    boolean backed = noun && !claim.stakes().isEmpty() && claim.subject() != null;
    return verb + (amount ? 0.5 : valued || denied || backed ? 0 : -0.5) + kind(claim.round());
  }

  private static double kind(Round round) {
    if (round == null) {
      return 0;
    }
    return RoundFinder.rank(round) == 0 ? 1 : 0.5;
  }

  private static double foreign(Story story) {
    boolean talk =
        story.title().stream().anyMatch(s -> s.has(Cue.PRICE_TALK) || s.has(Cue.REVENUE));
    return Topic.foreignWeight(story, FOREIGN_WORD) + (talk ? 1 : 0);
  }
}
