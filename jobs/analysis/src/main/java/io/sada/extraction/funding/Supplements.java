package io.sada.extraction.funding;

import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Media;
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
      List<FundingClaim> supplements,
      List<FundingClaim> told,
      Map<String, List<FundingClaim>> bySubject,
      Actor main) {
    for (FundingClaim claim : supplements) {
      Actor near = main != null ? main : before(claim, told);
      String owner = owner(claim, bySubject, near);
      if (owner != null) {
        bySubject.get(owner).add(claim);
      }
    }
  }

  /** Where an article is about many: the raiser of the sentence right before. */
  private static Actor before(FundingClaim claim, List<FundingClaim> told) {
    for (FundingClaim other : told) {
      boolean next = claim.sentence().number() - other.sentence().number() == 1;
      if (next && other.subject() != null) {
        return other.subject().actor();
      }
    }
    return null;
  }

  private static String owner(
      FundingClaim claim, Map<String, List<FundingClaim>> bySubject, Actor main) {
    int fact = fact(claim);
    boolean others = false;
    for (Mention mention : claim.sentence().mentions()) {
      if (main != null && isSpelling(main, mention) && bySubject.containsKey(main.id())) {
        return others ? null : main.id();
      }
      if (bySubject.containsKey(mention.actor().id()) && !pays(claim, mention)) {
        boolean owns = claim.sentence().lower(mention.to()).equals("'s");
        return others && !owns ? null : mention.actor().id();
      }
      others |= mention.to() <= fact && isOther(claim, mention) && !owns(claim, mention);
    }
    boolean mainRaises = main != null && bySubject.containsKey(main.id());
    return mainRaises && !others ? main.id() : null;
  }

  /** {@code Zhimeng} and {@code Zhimeng AI}: another spelling of the one who raises. */
  private static boolean isSpelling(Actor main, Mention mention) {
    String id = mention.actor().id();
    boolean unknown = !main.known() && !mention.actor().known() && !id.equals(main.id());
    return unknown && (id.startsWith(main.id() + " ") || main.id().startsWith(id + " "));
  }

  /** {@code Acme's Impact Fund joined}: the owner of one who pays. */
  private static boolean owns(FundingClaim claim, Mention mention) {
    return claim.sentence().lower(mention.to()).equals("'s")
        && claim.sentence().mentions().stream()
            .anyMatch(
                m -> m.from() > mention.to() && m.from() - mention.to() <= 3 && pays(claim, m));
  }

  private static boolean pays(FundingClaim claim, Mention mention) {
    return claim.stakes().stream()
        .anyMatch(stake -> stake.actor().id().equals(mention.actor().id()));
  }

  private static boolean isOther(FundingClaim claim, Mention mention) {
    return !pays(claim, mention)
        && !Media.is(claim.sentence(), mention)
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
