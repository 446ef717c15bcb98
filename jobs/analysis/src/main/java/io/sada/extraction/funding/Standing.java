package io.sada.extraction.funding;

import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who an article is about: the one that raises in its headline, in its lead, or most often. */
final class Standing {
  private final Set<String> inTitle = new LinkedHashSet<>();
  private final Actor main;

  Standing(Story story, List<FundingClaim> claims) {
    for (Sentence sentence : story.title()) {
      for (Mention mention : sentence.mentions()) {
        if (Raisers.can(sentence, mention)) {
          inTitle.add(mention.actor().id());
        }
      }
    }
    this.main = main(claims);
  }

  /** Who the article is about; null where it is about nobody or about many. */
  Actor main() {
    return main;
  }

  boolean isInTitle(Actor actor) {
    return inTitle.contains(actor.id());
  }

  private Actor main(List<FundingClaim> claims) {
    for (FundingClaim claim : claims) {
      boolean title = claim.sentence().zone() == Zone.TITLE && claim.subject() != null;
      if (title) {
        return claim.subject().actor();
      }
    }
    Map<String, Actor> subjects = new LinkedHashMap<>();
    for (FundingClaim claim : claims) {
      if (claim.subject() != null && claim.past() == null) {
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
}
