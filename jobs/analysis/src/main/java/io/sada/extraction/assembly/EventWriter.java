package io.sada.extraction.assembly;

import io.sada.contract.ActionType;
import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Authority;
import io.sada.contract.Entity;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Evidence;
import io.sada.contract.Investor;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.OtherAmount;
import io.sada.contract.PrintedMove;
import io.sada.contract.Round;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.extraction.EventIds;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.names.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Writes one draft as the contract's record, each filled field with its evidence. */
public final class EventWriter {
  private final Lexicon lexicon;

  public EventWriter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The record.
   *
   * @param text for an article that came as HTML what its offsets count in, else null
   */
  public Event write(EventDraft draft, Article article, Story story, ArticleText text) {
    List<Evidence> evidence = new ArrayList<>();
    List<Entity> subjects = subjects(draft, article, evidence);
    tell(evidence, article, "status", draft.status.quote());
    tell(evidence, article, "round", draft.round == null ? null : draft.round.quote());
    draft.money.forEach((field, told) -> tell(evidence, article, field.wire(), told.quote()));
    List<Investor> investors = investors(draft, article, evidence);
    List<Authority> authorities = authorities(draft, article, evidence);
    tell(evidence, article, "action_type", draft.action == null ? null : draft.action.quote());
    tell(evidence, article, "matter", draft.matter);
    Exposure exposure = new Exposure(lexicon, story, evidence);
    List<SectorId> sectors = exposure.sectors(draft);
    List<TokenLink> tokens = exposure.tokens(sectors);
    List<PrintedMove> moves = exposure.moves();
    return new Event(
        id(draft, article),
        1,
        EventAction.CREATED,
        draft.kind,
        draft.status.value(),
        draft.prominence,
        article.publishedAtMs(),
        article.publishedPrecision(),
        article.knownAtMs(),
        subjects,
        draft.round == null ? null : draft.round.value(),
        money(draft, MoneyField.AMOUNT),
        money(draft, MoneyField.TARGET_AMOUNT),
        money(draft, MoneyField.VALUATION),
        money(draft, MoneyField.EQUITY_AMOUNT),
        money(draft, MoneyField.DEBT_AMOUNT),
        money(draft, MoneyField.TOTAL_RAISED),
        investors,
        authorities,
        draft.initiatedBy,
        draft.action == null ? null : draft.action.value(),
        money(draft, MoneyField.PENALTY),
        draft.matter == null ? null : draft.matter.text(),
        otherAmounts(draft, article),
        sectors,
        tokens,
        moves,
        story.names().ambiguous(),
        List.copyOf(draft.conflicts),
        Confidence.of(draft),
        List.copyOf(evidence),
        List.of(article.id()),
        text == null ? List.of() : List.of(text),
        null);
  }

  private static String id(EventDraft draft, Article article) {
    Long at = article.publishedAtMs() != null ? article.publishedAtMs() : article.knownAtMs();
    String subject = draft.subjects.isEmpty() ? "" : draft.subjects.get(0).actor().id();
    if (draft.kind == Kind.FUNDING) {
      Round round = draft.round == null ? null : draft.round.value();
      return EventIds.funding(subject, round, draft.status.value(), at);
    }
    ActionType type = draft.action == null ? null : draft.action.value();
    String authority = draft.authorities.isEmpty() ? null : draft.authorities.get(0).id();
    return EventIds.regulatory(subject, type, authority, at);
  }

  private static List<Entity> subjects(EventDraft draft, Article article, List<Evidence> evidence) {
    List<Entity> subjects = new ArrayList<>();
    for (EventDraft.Party party : draft.subjects) {
      tell(evidence, article, "subjects[" + subjects.size() + "]", party.quote());
      subjects.add(
          new Entity(party.actor().id(), party.actor().name(), party.quote().text(), party.type()));
    }
    return subjects;
  }

  private static List<Investor> investors(
      EventDraft draft, Article article, List<Evidence> evidence) {
    List<Investor> investors = new ArrayList<>();
    for (EventDraft.Backer backer : draft.investors) {
      String field = "investors[" + investors.size() + "]";
      tell(evidence, article, field, backer.quote());
      Money amount = null;
      if (backer.amount() != null) {
        amount = backer.amount().value();
        tell(evidence, article, field + ".amount", backer.amount().quote());
      }
      investors.add(
          new Investor(
              backer.actor().id(),
              backer.actor().name(),
              backer.quote().text(),
              backer.role(),
              amount));
    }
    return investors;
  }

  private static List<Authority> authorities(
      EventDraft draft, Article article, List<Evidence> evidence) {
    List<Authority> authorities = new ArrayList<>();
    for (AuthorityParty party : draft.authorities) {
      tell(evidence, article, "authorities[" + authorities.size() + "]", party.quote());
      authorities.add(
          new Authority(
              party.id(), party.name(), party.quote().text(), party.type(), party.jurisdiction()));
    }
    return authorities;
  }

  private static List<OtherAmount> otherAmounts(EventDraft draft, Article article) {
    List<OtherAmount> others = new ArrayList<>();
    for (EventDraft.Other other : draft.otherAmounts) {
      String field = "other_amounts[" + others.size() + "]";
      others.add(
          new OtherAmount(
              other.role(),
              other.sum().money(),
              other.sum().quote().evidence(field, article.id())));
    }
    return others;
  }

  private static Money money(EventDraft draft, MoneyField field) {
    Told<Money> told = draft.money.get(field);
    return told == null ? null : told.value();
  }

  private static void tell(List<Evidence> evidence, Article article, String field, Quote quote) {
    if (quote != null) {
      evidence.add(quote.evidence(field, article.id()));
    }
  }
}
