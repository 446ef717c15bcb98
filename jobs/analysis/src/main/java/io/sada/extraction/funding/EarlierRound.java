package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import java.util.Set;

/**
 * Sentences that go on telling an old round: {@code It last raised money in 2021. That Series D,
 * led by Acme, priced it at $2 billion.} What the sentence before puts into the past stays there.
 */
final class EarlierRound {
  private static final int OPENING = 5;
  private static final Set<String> POINTING = Set.of("that", "the", "this", "it");

  /** These tell that the news is meant again. */
  private static final Set<String> NEW =
      Set.of(
          "new",
          "latest",
          "fresh",
          "current",
          "today",
          "now",
          "extension",
          "funding",
          "recent",
          "this");

  private FundingClaim last;

  /** The claim, put into the past where it goes on about what the one before it told; or null. */
  FundingClaim resolved(FundingClaim claim) {
    FundingClaim read = claim;
    boolean next =
        claim != null
            && last != null
            && claim.sentence().number() - last.sentence().number() == 1
            && last.past() != null
            && last.trigger() != null;
    if (next && claim.past() == null && pointsBack(claim.sentence())) {
      read =
          new FundingClaim(
              claim.sentence(),
              claim.subject(),
              claim.round(),
              claim.roundQuote(),
              claim.trigger(),
              claim.triggerFrom(),
              claim.cue(),
              claim.modality(),
              last.past(),
              claim.sums(),
              claim.stakes(),
              claim.explicit());
    }
    last = read == null ? last : read;
    return read;
  }

  private static boolean pointsBack(Sentence sentence) {
    boolean points =
        sentence.zone() != Zone.TITLE && POINTING.contains(sentence.lower(sentence.from()));
    if (!points || sentence.isArabic(sentence.from())) {
      return false;
    }
    int limit = sentence.from() + OPENING;
    for (int i = sentence.from() + 1; i < limit; i++) {
      if (NEW.contains(sentence.lower(i))) {
        return false;
      }
    }
    boolean that = sentence.lower(sentence.from()).equals("that");
    return sentence.first(Cue.SERIES, sentence.from(), limit) != null
        || sentence.first(Cue.ROUND, sentence.from(), limit) != null
        || that && sentence.first(Cue.FINANCING, sentence.from(), limit) != null
        || that && sentence.anySum(s -> s.from() < limit);
  }
}
