package io.sada.extraction.funding;

import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.names.EntryKind;
import java.util.List;
import java.util.Map;

/**
 * Sentences that tell no round themselves and add to one: {@code The company is worth €5.8b}. They
 * belong to the raiser that they name, else, where nobody else stands before what they add, to the
 * one that the article is about.
 */
final class Supplements {
  private Supplements() {}

  static void attach(
      List<FundingClaim> supplements, Map<String, List<FundingClaim>> bySubject, Actor main) {
    for (FundingClaim claim : supplements) {
      String owner = owner(claim, bySubject, main);
      if (owner != null) {
        bySubject.get(owner).add(claim);
      }
    }
  }

  private static String owner(
      FundingClaim claim, Map<String, List<FundingClaim>> bySubject, Actor main) {
    int fact = fact(claim);
    boolean others = false;
    for (Mention mention : claim.sentence().mentions()) {
      if (bySubject.containsKey(mention.actor().id())) {
        return others ? null : mention.actor().id();
      }
      others |= mention.to() <= fact && isOther(claim, mention);
    }
    boolean mainRaises = main != null && bySubject.containsKey(main.id());
    return mainRaises && !others ? main.id() : null;
  }

  private static boolean isOther(FundingClaim claim, Mention mention) {
    boolean pays =
        claim.stakes().stream().anyMatch(s -> s.actor().id().equals(mention.actor().id()));
    return !pays
        && Raisers.can(claim.sentence(), mention)
        && !Raisers.isPerson(mention)
        && !mention.actor().is(EntryKind.TOKEN)
        && !mention.actor().is(EntryKind.PRODUCT);
  }

  /** Where what the sentence adds begins: its first investor or sum. */
  private static int fact(FundingClaim claim) {
    int first = claim.sentence().to();
    for (Mention mention : claim.sentence().mentions()) {
      for (Stake stake : claim.stakes()) {
        if (mention.quote().equals(stake.quote())) {
          first = Math.min(first, mention.from());
        }
      }
    }
    for (var sum : claim.sums().keySet()) {
      first = Math.min(first, sum.from());
    }
    return first;
  }
}
