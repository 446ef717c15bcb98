package io.sada.extraction.funding;

import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who an article is about: the one that raises in its headline, in its lead, or most often. */
final class Standing {
  private static final int FEWEST_MENTIONS = 3;

  private final Set<String> inTitle = new LinkedHashSet<>();
  private final Set<String> payers = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private final Actor main;

  /**
   * Weighs the claims of an article.
   *
   * @param claims those that tell a round, in order
   */
  Standing(Story story, List<FundingClaim> claims) {
    for (Sentence sentence : story.title()) {
      for (Mention mention : sentence.mentions()) {
        if (Raisers.can(sentence, mention)) {
          inTitle.add(mention.actor().id());
        }
      }
    }
    for (FundingClaim claim : claims) {
      claim.stakes().forEach(stake -> payers.add(stake.actor().id()));
    }
    for (FundingClaim claim : claims) {
      boolean title = claim.sentence().zone() == Zone.TITLE && claim.subject() != null;
      if (title && isLost(claim.subject().actor(), story, claims)) {
        lost.add(claim.subject().actor().id());
      }
    }
    Actor raiser = raiser(story, claims);
    this.main = raiser != null || claims.isEmpty() ? raiser : mostNamed(story);
  }

  /** Who the article is about; null where it is about nobody or about many. */
  Actor main() {
    return main;
  }

  /** The one whom a claim is about: the main one where its own subject was misread. */
  Actor meant(Actor actor) {
    return lost.contains(actor.id()) ? main : actor;
  }

  boolean isInTitle(Actor actor) {
    return inTitle.contains(actor.id());
  }

  private Actor raiser(Story story, List<FundingClaim> claims) {
    for (FundingClaim claim : claims) {
      boolean title =
          claim.sentence().zone() == Zone.TITLE
              && claim.subject() != null
              && !(Raisers.isPerson(claim.subject()) && hasCompany(claims))
              && !lost.contains(claim.subject().actor().id());
      if (title) {
        return claim.subject().actor();
      }
    }
    Map<String, Actor> subjects = new LinkedHashMap<>();
    for (FundingClaim claim : claims) {
      boolean speaks =
          claim.subject() != null && Raisers.isPerson(claim.subject()) && hasCompany(claims);
      boolean known = claim.subject() != null && !lost.contains(claim.subject().actor().id());
      if (known && !speaks && claim.past() == null) {
        subjects.putIfAbsent(claim.subject().actor().id(), claim.subject().actor());
      }
    }
    for (Actor actor : subjects.values()) {
      if (inTitle.contains(actor.id())) {
        return actor;
      }
    }
    for (FundingClaim claim : claims) {
      boolean lead = claim.sentence().zone() == Zone.LEAD && claim.subject() != null;
      if (lead && claim.past() == null && subjects.size() <= 2) {
        return claim.subject().actor();
      }
    }
    return subjects.size() == 1 ? subjects.values().iterator().next() : null;
  }

  /**
   * Whether a headline's unknown name never comes back in a text that names another raiser: then
   * its words were taken for a name.
   */
  private static boolean isLost(Actor actor, Story story, List<FundingClaim> claims) {
    if (actor.known()) {
      return false;
    }
    boolean another = false;
    for (FundingClaim claim : claims) {
      another |=
          claim.subject() != null
              && !claim.subject().actor().id().equals(actor.id())
              && claim.sentence().zone() == Zone.LEAD;
    }
    boolean returns = Normalizer.key(story.names().text().original()).contains(actor.id());
    return another && !returns;
  }

  /** People speak for companies: where one of those raises too, it is meant. */
  private static boolean hasCompany(List<FundingClaim> claims) {
    return claims.stream()
        .anyMatch(c -> c.subject() != null && c.subject().actor().is(EntryKind.COMPANY));
  }

  /** Where no sentence says who raises: the company named most, those that pay left out. */
  private Actor mostNamed(Story story) {
    Map<Actor, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : story.content()) {
      for (Mention mention : sentence.mentions()) {
        boolean candidate =
            Raisers.can(sentence, mention)
                && !Raisers.isPerson(mention)
                && !mention.actor().is(EntryKind.INVESTOR)
                && !mention.actor().is(EntryKind.TOKEN)
                && !payers.contains(mention.actor().id());
        if (candidate) {
          int weight = mention.actor().known() ? 2 : 1;
          counts.merge(
              mention.actor(), sentence.zone() == Zone.TITLE ? 2 * weight : weight, Integer::sum);
        }
      }
    }
    Actor best = null;
    int most = FEWEST_MENTIONS - 1;
    for (Map.Entry<Actor, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
