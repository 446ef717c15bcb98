package io.sada.extraction.funding;

import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the funding events of an article: claims by sentence, resolved over the whole document. */
public final class FundingReader {

  /** The events that the article tells; mostly none or one. */
  public List<EventDraft> read(Story story) {
    ClaimReader reader = new ClaimReader(story.publishedAtMs());
    List<FundingClaim> claims = new ArrayList<>();
    for (Sentence sentence : story.content()) {
      FundingClaim claim = reader.read(sentence);
      if (claim != null && Domain.allows(claim)) {
        claims.add(claim);
      }
    }
    Standing standing = new Standing(story, claims);
    Map<String, List<FundingClaim>> bySubject = new LinkedHashMap<>();
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (FundingClaim claim : claims) {
      Actor actor = claim.subject() != null ? claim.subject().actor() : standing.main();
      if (actor != null) {
        actors.putIfAbsent(actor.id(), actor);
        bySubject.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(claim);
      }
    }
    List<EventDraft> drafts = new ArrayList<>();
    bySubject.forEach((id, own) -> events(story, standing, actors.get(id), own, drafts));
    return drafts;
  }

  private static void events(
      Story story,
      Standing standing,
      Actor actor,
      List<FundingClaim> claims,
      List<EventDraft> drafts) {
    List<FundingClaim> news = claims.stream().filter(c -> c.past() == null).toList();
    for (List<FundingClaim> round : byRound(news)) {
      EventDraft draft = new DraftMaker(story, actor, round).make();
      draft.prominence = prominence(standing, actor, round);
      if (Worth.isEvent(draft, round)) {
        drafts.add(draft);
      }
    }
  }

  /** Claims that name different kinds of round tell different events; the others join the first. */
  private static List<List<FundingClaim>> byRound(List<FundingClaim> claims) {
    Map<Round, List<FundingClaim>> byRound = new LinkedHashMap<>();
    List<FundingClaim> open = new ArrayList<>();
    for (FundingClaim claim : claims) {
      if (claim.round() == null) {
        open.add(claim);
      } else {
        byRound.computeIfAbsent(claim.round(), round -> new ArrayList<>()).add(claim);
      }
    }
    List<List<FundingClaim>> events = new ArrayList<>(byRound.values());
    if (events.isEmpty()) {
      return open.isEmpty() ? List.of() : List.of(open);
    }
    events.get(0).addAll(open);
    events.get(0).sort((a, b) -> Integer.compare(a.sentence().number(), b.sentence().number()));
    return events;
  }

  private static Prominence prominence(Standing standing, Actor actor, List<FundingClaim> claims) {
    boolean main = standing.main() != null && standing.main().id().equals(actor.id());
    boolean title = claims.stream().anyMatch(c -> c.sentence().zone() == Zone.TITLE);
    boolean lead = claims.stream().anyMatch(c -> c.sentence().zone() == Zone.LEAD);
    boolean primary = title || main && (lead || standing.isInTitle(actor));
    return primary ? Prominence.PRIMARY : Prominence.SECONDARY;
  }
}
