package io.sada.local.report;

import io.sada.contract.Ambiguity;
import io.sada.contract.Authority;
import io.sada.contract.Conflict;
import io.sada.contract.Entity;
import io.sada.contract.Event;
import io.sada.contract.Investor;
import io.sada.contract.Money;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.local.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An event's fields in words; what is empty is left out. */
final class Facts {
  private final List<View.Fact> facts = new ArrayList<>();

  private Facts() {}

  static List<View.Fact> of(Event event) {
    Facts facts = new Facts();
    facts.list("subjects", event.subjects(), Entity::name);
    facts.list("authorities", event.authorities(), Facts::authority);
    facts.text("act", event.actionType());
    facts.text("round", event.round());
    facts.money("amount", event.amount());
    facts.money("target", event.targetAmount());
    facts.money("valuation", event.valuation());
    facts.money("equity", event.equityAmount());
    facts.money("debt", event.debtAmount());
    facts.money("total raised", event.totalRaised());
    facts.money("penalty", event.penalty());
    facts.list("investors", event.investors(), Investor::name);
    facts.text("matter", event.matter());
    facts.list("named tokens", tokens(event, Relation.NAMED), TokenLink::symbol);
    facts.list("tokens by sector", tokens(event, Relation.SECTOR), TokenLink::symbol);
    facts.list("sectors", event.sectors(), Facts::sector);
    event.conflicts().forEach(c -> facts.text("conflict", conflict(c)));
    facts.list("unresolved", event.ambiguous(), Facts::ambiguity);
    facts.text("superseded by", event.supersededBy());
    facts.text("known at", Links.time(event.knownAt()));
    facts.text("revision", event.revision() + ", " + event.action());
    if (event.confidence() > 0) {
      facts.text("confidence", String.format(Locale.ROOT, "%.2f", event.confidence()));
    }
    return facts.facts;
  }

  private static List<TokenLink> tokens(Event event, Relation relation) {
    return event.tokens().stream().filter(t -> t.relation() == relation).toList();
  }

  private static String authority(Authority a) {
    return a.jurisdiction() == null ? a.name() : a.name() + " (" + a.jurisdiction() + ")";
  }

  private static String sector(SectorId sector) {
    return sector.toString().replace('_', ' ');
  }

  private static String ambiguity(Ambiguity a) {
    return a.quote() + " (" + String.join(" or ", a.candidates()) + ")";
  }

  private static String conflict(Conflict c) {
    String told =
        c.values().stream()
            .map(v -> Wording.money(v.money()))
            .collect(Collectors.joining(" against "));
    String why = c.hypothesis() == null ? "" : ", " + c.hypothesis().replace('_', ' ');
    String verdict =
        c.resolvedTo() == null ? ", undecided" : ", taken as " + Wording.money(c.resolvedTo());
    return c.field().replace('_', ' ') + ": " + told + why + verdict;
  }

  private void money(String name, Money money) {
    if (money != null && money.value() != null) {
      facts.add(new View.Fact(name, Wording.money(money)));
    }
  }

  private void text(String name, Object value) {
    if (value != null) {
      facts.add(new View.Fact(name, value.toString().replace('_', ' ')));
    }
  }

  private <T> void list(String name, List<T> values, Function<T, String> wording) {
    if (!values.isEmpty()) {
      facts.add(
          new View.Fact(name, values.stream().map(wording).collect(Collectors.joining(", "))));
    }
  }
}
