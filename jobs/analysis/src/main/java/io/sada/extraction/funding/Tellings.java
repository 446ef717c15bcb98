package io.sada.extraction.funding;

import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins the claims that tell the main raiser's round under another name: the product for its maker,
 * the lender or buyer for the borrower. What shows it is the same new sum of money.
 */
final class Tellings {
  private Tellings() {}

  static void join(
      Map<String, List<FundingClaim>> bySubject, Map<String, Actor> actors, Actor main) {
    if (main == null || !bySubject.containsKey(main.id())) {
      return;
    }
    List<FundingClaim> own = bySubject.get(main.id());
    for (String id : new ArrayList<>(bySubject.keySet())) {
      List<FundingClaim> others = bySubject.get(id);
      boolean another = isAnother(main, actors.get(id), others);
      boolean same = sharesAmount(own, others) && !another || isLongerName(main, others);
      if (!id.equals(main.id()) && same) {
        own.addAll(others);
        bySubject.remove(id);
        if (isStandIn(main) && (actors.get(id).is(EntryKind.COMPANY) || !main.known())) {
          actors.put(main.id(), actors.get(id));
        }
      }
    }
  }

  /**
   * {@code The deal follows Databricks' announcement that it had signed}: two companies of the
   * lexicon, or one told late in the text with a kind of round of its own, raise apart.
   */
  private static boolean isAnother(Actor main, Actor actor, List<FundingClaim> others) {
    boolean late = others.stream().allMatch(c -> c.sentence().zone() == Zone.BODY);
    boolean named = others.stream().allMatch(c -> c.subject() != null && c.explicit());
    boolean company = actor.is(EntryKind.COMPANY) && !main.is(EntryKind.PRODUCT);
    return late && named && company && !main.is(EntryKind.PERSON);
  }

  /** A product or somebody unknown stands in for the company that the text then names. */
  private static boolean isStandIn(Actor actor) {
    return actor.is(EntryKind.PRODUCT) || actor.is(EntryKind.PERSON) || !actor.known();
  }

  /** {@code صحارى} in the headline, {@code صحارى إيه آي} in the text. */
  private static boolean isLongerName(Actor main, List<FundingClaim> others) {
    String name = Normalizer.key(main.name());
    for (FundingClaim claim : others) {
      boolean longer =
          claim.subject() != null
              && !main.known()
              && Normalizer.key(claim.subject().quote().text()).startsWith(name + " ");
      if (longer) {
        return true;
      }
    }
    return false;
  }

  static boolean sharesAmount(List<FundingClaim> own, List<FundingClaim> others) {
    for (FundingClaim a : own) {
      for (FundingClaim b : others) {
        if (a.past() == null && b.past() == null && sharesAmount(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sharesAmount(FundingClaim a, FundingClaim b) {
    for (Map.Entry<Sum, Role> first : a.sums().entrySet()) {
      for (Map.Entry<Sum, Role> second : b.sums().entrySet()) {
        boolean amounts = first.getValue() == Role.AMOUNT && second.getValue() == Role.AMOUNT;
        if (amounts && Figures.same(first.getKey().money(), second.getKey().money())) {
          return true;
        }
      }
    }
    return false;
  }
}
