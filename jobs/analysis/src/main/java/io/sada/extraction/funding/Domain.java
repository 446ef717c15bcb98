package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;

/**
 * Keeps out what speaks of money and raises none: acquisitions, public budgets, charity, sport,
 * contracts, sums over many companies.
 */
final class Domain {
  private Domain() {}

  static boolean allows(FundingClaim claim) {
    Sentence sentence = claim.sentence();
    boolean named = claim.round() != null;
    boolean foreign =
        sentence.has(Cue.CHARITY)
            || sentence.has(Cue.SPORT)
            || sentence.has(Cue.BUDGET)
            || sentence.has(Cue.CONTRACT)
            || sentence.has(Cue.ACQUISITION);
    boolean aggregate =
        sentence.has(Cue.AGGREGATE)
            && (claim.subject() == null || !claim.subject().actor().known());
    return !(foreign && !named) && !aggregate;
  }
}
