package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.Round;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.Backer;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Fills one event from the claims that tell it. */
final class DraftMaker {
  private final Story story;
  private final Actor actor;
  private final List<FundingClaim> claims;
  private final EventDraft draft = new EventDraft(Kind.FUNDING);

  DraftMaker(Story story, Actor actor, List<FundingClaim> claims) {
    this.story = story;
    this.actor = actor;
    this.claims = claims;
  }

  EventDraft make() {
    subject();
    round();
    status();
    new Amounts(story, claims, draft).fill();
    investors();
    for (FundingClaim claim : claims) {
      if (claim.trigger() != null) {
        draft.triggers.add(claim.trigger());
      }
    }
    return draft;
  }

  private void subject() {
    for (FundingClaim claim : claims) {
      boolean names = claim.subject() != null && claim.subject().actor().id().equals(actor.id());
      if (names) {
        draft.subjects.add(new Party(claim.subject().actor(), claim.subject().quote()));
        return;
      }
    }
    for (Sentence sentence : story.content()) {
      for (Mention mention : sentence.mentions()) {
        if (mention.actor().id().equals(actor.id())) {
          draft.subjects.add(new Party(actor, mention.quote()));
          return;
        }
      }
    }
  }

  private void round() {
    FundingClaim plainest = null;
    for (FundingClaim claim : claims) {
      boolean plainer =
          claim.round() != null
              && (plainest == null
                  || RoundFinder.rank(claim.round()) < RoundFinder.rank(plainest.round()));
      plainest = plainer ? claim : plainest;
    }
    if (plainest != null) {
      draft.round = new Told<>(plainest.round(), plainest.roundQuote());
      return;
    }
    for (Sentence title : story.title()) {
      for (RoundFinder.Named named : RoundFinder.find(title)) {
        if (named.round() != Round.DEBT) {
          draft.round = new Told<>(named.round(), named.quote());
          return;
        }
      }
    }
    RoundFinder.Named named = beside();
    draft.round =
        named == null
            ? new Told<>(Round.UNSPECIFIED, null)
            : new Told<>(named.round(), named.quote());
  }

  /** What a sentence that only adds to the round calls it; debt where nothing speaks of equity. */
  private RoundFinder.Named beside() {
    RoundFinder.Named debt = null;
    List<Sentence> sentences =
        new ArrayList<>(claims.stream().map(FundingClaim::sentence).toList());
    sentences.addAll(story.title());
    boolean equity = sentences.stream().anyMatch(s -> s.has(Cue.EQUITY));
    for (Sentence sentence : sentences) {
      for (RoundFinder.Named named : RoundFinder.find(sentence)) {
        if (named.round() != Round.DEBT && RoundFinder.rank(named.round()) == 0) {
          return named;
        }
        debt = named.round() == Round.DEBT && debt == null ? named : debt;
      }
    }
    return equity ? null : debt;
  }

  /**
   * A denial decides; else the lead, whose verbs have a tense, before the headline, whose present
   * and mere nouns mean either.
   */
  private void status() {
    FundingClaim denied = first(c -> c.modality().status() == EventStatus.DENIED);
    FundingClaim lead = first(c -> isIn(c, Zone.LEAD) && c.trigger() != null);
    FundingClaim plan = first(c -> c.modality().status() == EventStatus.PROSPECTIVE);
    FundingClaim done =
        first(
            c ->
                isIn(c, Zone.BODY)
                    && c.explicit()
                    && c.modality().status() == EventStatus.CONFIRMED);
    if (denied != null) {
      set(denied);
    } else if (lead != null) {
      set(lead);
    } else {
      set(plan != null && done == null ? plan : claims.get(0));
    }
  }

  private static boolean isIn(FundingClaim claim, Zone zone) {
    return claim.sentence().zone() == zone;
  }

  private void set(FundingClaim claim) {
    draft.status =
        new Told<>(
            claim.modality().status(),
            claim.modality().quote() != null ? claim.modality().quote() : claim.trigger());
  }

  /** What the investor puts in, from this telling or an earlier one; null where none says it. */
  private static Told<Money> share(Stake stake, Backer known) {
    if (stake.amount() != null) {
      return new Told<>(stake.amount(), stake.amountQuote());
    }
    return known == null ? null : known.amount();
  }

  private FundingClaim first(Predicate<FundingClaim> wanted) {
    return claims.stream().filter(wanted).findFirst().orElse(null);
  }

  private void investors() {
    Map<String, Backer> backers = new LinkedHashMap<>();
    for (FundingClaim claim : claims) {
      for (Stake stake : claim.stakes()) {
        Backer known = backers.get(stake.actor().id());
        boolean stronger = known == null || stake.role().ordinal() < known.role().ordinal();
        if (stronger && !stake.actor().id().equals(actor.id())) {
          backers.put(
              stake.actor().id(),
              new Backer(stake.actor(), stake.quote(), stake.role(), share(stake, known)));
        } else if (known != null && known.amount() == null && stake.amount() != null) {
          backers.put(
              stake.actor().id(),
              new Backer(known.actor(), known.quote(), known.role(), share(stake, known)));
        }
      }
    }
    for (Backer backer : backers.values()) {
      if (!isFamilyName(backer, backers)) {
        draft.investors.add(backer);
      }
    }
  }

  /** {@code Karpathy} where {@code Andrej Karpathy} is one of them too. */
  private static boolean isFamilyName(Backer backer, Map<String, Backer> backers) {
    String id = backer.actor().id();
    boolean single = !backer.actor().known() && id.indexOf(' ') < 0;
    return single && backers.keySet().stream().anyMatch(other -> other.endsWith(" " + id));
  }
}
