package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Money;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the funding events of an article: claims by sentence, resolved over the whole document. */
public final class FundingReader {
  private static final int LONGEST_ROUNDUP = 450;

  /** Who reports, right behind the verb of an Arabic sentence. */
  private static final Set<String> REPORTS =
      Set.of(
          "صحيفه", "وكاله", "تقارير", "تقرير", "موقع", "مجله", "شبكه", "قناه", "وسائل", "وسايل",
          "مصادر", "انباء", "تسريبات");

  /** The events that the article tells; mostly none or one. */
  public List<EventDraft> read(Story story) {
    ClaimReader reader = new ClaimReader(story.publishedAtMs());
    Domain domain = new Domain(story);
    EarlierRound anaphora = new EarlierRound();
    List<FundingClaim> told = new ArrayList<>();
    List<FundingClaim> supplements = new ArrayList<>();
    for (Sentence sentence : story.content()) {
      FundingClaim claim = anaphora.resolved(reader.read(sentence));
      if (claim != null && claim.trigger() == null) {
        supplements.add(claim);
      } else if (claim != null && domain.allows(claim)) {
        told.add(claim);
      }
    }
    if (domain.isOpen()) {
      List<FundingClaim> all = new ArrayList<>(told);
      all.addAll(supplements);
      List<FundingClaim> meant = new ContextReader(story, all).read();
      meant.forEach(claim -> supplements.removeIf(s -> s.sentence() == claim.sentence()));
      meant.forEach(claim -> told.removeIf(t -> t.sentence() == claim.sentence()));
      told.addAll(meant);
    }
    if (told.isEmpty()) {
      return List.of();
    }
    Standing standing = new Standing(story, told);
    Map<String, List<FundingClaim>> bySubject = new LinkedHashMap<>();
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (FundingClaim claim : told) {
      boolean speaks =
          claim.subject() != null && Raisers.isStandIn(claim.subject()) && standing.main() != null;
      Actor actor =
          claim.subject() != null && !speaks
              ? standing.meant(claim.subject().actor())
              : standing.main();
      if (actor != null) {
        actors.putIfAbsent(actor.id(), actor);
        bySubject.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(claim);
      }
    }
    Tellings.join(bySubject, actors, standing.main());
    Supplements.attach(supplements, told, bySubject, standing.main());
    List<EventDraft> drafts = new ArrayList<>();
    bySubject.forEach((id, own) -> events(story, standing, actors.get(id), own, drafts));
    boolean primary = drafts.stream().anyMatch(d -> d.prominence == Prominence.PRIMARY);
    if (!primary) {
      drafts.removeIf(draft -> isVague(draft) && isEnglish(story));
    }
    return primary || isBrief(story) ? drafts : List.of();
  }

  /** Somebody unknown, or without investors, with a round of no kind. */
  private static boolean isVague(EventDraft draft) {
    boolean open = !draft.subjects.get(0).actor().known() || draft.investors.isEmpty();
    return open && draft.round.value() == Round.UNSPECIFIED;
  }

  private static boolean isEnglish(Story story) {
    return story.content().stream().noneMatch(s -> s.isArabic(s.from()));
  }

  /** Long features tell many rounds as examples: without one of their own they tell none. */
  private static boolean isBrief(Story story) {
    return story.names().text().tokens().size() <= LONGEST_ROUNDUP;
  }

  private static void events(
      Story story,
      Standing standing,
      Actor actor,
      List<FundingClaim> claims,
      List<EventDraft> drafts) {
    boolean denied =
        claims.stream()
            .anyMatch(c -> c.past() == null && c.modality().status() == EventStatus.DENIED);
    List<FundingClaim> news =
        claims.stream()
            .filter(c -> c.past() == null || denied && isReport(c))
            .sorted(Comparator.comparingInt(c -> c.sentence().number()))
            .toList();
    List<List<FundingClaim>> rounds = byRound(news);
    for (List<FundingClaim> round : rounds) {
      EventDraft draft = new DraftMaker(story, actor, round).make();
      draft.prominence = prominence(standing, actor, round, rounds);
      draft.margin = Strength.of(story, actor, round) - Strength.LEAST;
      boolean strong = draft.margin >= 0;
      if (strong && Worth.isEvent(draft, round) && !isPart(draft, drafts)) {
        drafts.add(draft);
      }
    }
  }

  /** {@code وكانت صحيفة ذكرت أن}: what is denied, told in the tense of what came before. */
  private static boolean isReport(FundingClaim claim) {
    Sentence sentence = claim.sentence();
    boolean was = claim.past().text().contains("كان") || claim.past().text().startsWith("had");
    return was
        && (sentence.first(Cue.MEDIA, sentence.from(), sentence.from() + 4) != null
            || REPORTS.contains(sentence.lower(sentence.from() + 1)));
  }

  /** The debt of a round that was told already is no event of its own. */
  private static boolean isPart(EventDraft draft, List<EventDraft> drafts) {
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    for (EventDraft other : drafts) {
      boolean sameSubject =
          other.subjects.get(0).actor().id().equals(draft.subjects.get(0).actor().id())
              || amount != null && sameAmount(other, amount);
      boolean holds =
          amount == null
              || other.money.values().stream()
                  .anyMatch(told -> Figures.same(told.value(), amount.value()));
      if (sameSubject && holds && draft.round.value() != Round.IPO) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameAmount(EventDraft other, Told<Money> amount) {
    Told<Money> told = other.money.get(MoneyField.AMOUNT);
    return told != null && Figures.same(told.value(), amount.value());
  }

  /** Claims that name different kinds of round tell different events; the others join the first. */
  private static List<List<FundingClaim>> byRound(List<FundingClaim> claims) {
    if (claims.stream().allMatch(c -> c.trigger() == null)) {
      return List.of();
    }
    Map<Round, List<FundingClaim>> byRound = new LinkedHashMap<>();
    List<FundingClaim> open = new ArrayList<>();
    for (FundingClaim claim : claims) {
      if (claim.round() == null) {
        open.add(claim);
      } else {
        byRound.computeIfAbsent(claim.round(), round -> new ArrayList<>()).add(claim);
      }
    }
    List<List<FundingClaim>> events = new ArrayList<>();
    byRound.values().forEach(own -> addOrJoin(events, own));
    if (events.isEmpty()) {
      return open.isEmpty() ? List.of() : List.of(open);
    }
    events.get(0).addAll(open);
    events.get(0).sort(Comparator.comparingInt(c -> c.sentence().number()));
    return events;
  }

  /**
   * Claims of one sum tell one round, even where a headline speaks of another one that fell out.
   */
  private static void addOrJoin(List<List<FundingClaim>> events, List<FundingClaim> own) {
    for (List<FundingClaim> event : events) {
      if (Tellings.sharesAmount(event, own)) {
        event.addAll(own);
        event.sort(Comparator.comparingInt(c -> c.sentence().number()));
        return;
      }
    }
    events.add(own);
  }

  /** A name in the headline is there for the round that the headline tells, if it tells one. */
  private static Prominence prominence(
      Standing standing, Actor actor, List<FundingClaim> claims, List<List<FundingClaim>> rounds) {
    boolean main = standing.main() != null && standing.main().id().equals(actor.id());
    boolean title = isTold(claims, Zone.TITLE);
    boolean lead = isTold(claims, Zone.LEAD);
    boolean free = rounds.stream().noneMatch(r -> isTold(r, Zone.TITLE));
    boolean primary = title || main && (lead || free && standing.isInTitle(actor));
    return primary ? Prominence.PRIMARY : Prominence.SECONDARY;
  }

  private static boolean isTold(List<FundingClaim> claims, Zone zone) {
    return claims.stream().anyMatch(c -> c.trigger() != null && c.sentence().zone() == zone);
  }
}
