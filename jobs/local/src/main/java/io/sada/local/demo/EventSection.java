package io.sada.local.demo;

import io.sada.contract.Authority;
import io.sada.contract.Conflict;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Evidence;
import io.sada.contract.Investor;
import io.sada.contract.Money;
import io.sada.contract.Relation;
import io.sada.contract.TokenLink;
import io.sada.local.Wording;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events, each with its sums and with the words that they rest on. */
final class EventSection {

  /** The fields whose words are shown; the files hold those of all fields. */
  private static final List<String> QUOTED =
      List.of("subjects[0]", "status", "action_type", "round", "amount", "penalty", "valuation");

  private final PrintWriter out;

  EventSection(PrintWriter out) {
    this.out = out;
  }

  void print(List<Event> events) {
    int number = 0;
    for (Event event :
        events.stream().sorted(Comparator.comparing(Event::announcedAtMs)).toList()) {
      print(++number, event);
    }
  }

  private void print(int number, Event event) {
    String retracted = event.action() == EventAction.RETRACTED ? ", RETRACTED" : "";
    out.printf(
        Locale.ROOT,
        "%3d. %s  %s (%s, %s%s)%n",
        number,
        event.announcedAt().substring(0, 16).replace('T', ' '),
        Wording.headline(event),
        event.kind(),
        event.status(),
        retracted);
    sums(event).forEach((name, money) -> line(name, Wording.money(money)));
    list("by", event.authorities().stream().map(EventSection::authority).toList());
    list("investors", event.investors().stream().map(Investor::name).toList());
    event.conflicts().forEach(c -> line("conflict", conflict(c)));
    list("tokens", named(event));
    line(
        "told by",
        "%s (revision %d, confidence %.2f)"
            .formatted(String.join(", ", event.articles()), event.revision(), event.confidence()));
    quotes(event);
  }

  private static Map<String, Money> sums(Event event) {
    Map<String, Money> sums = new LinkedHashMap<>();
    sums.put("amount", event.amount());
    sums.put("target", event.targetAmount());
    sums.put("valuation", event.valuation());
    sums.put("penalty", event.penalty());
    sums.values().removeIf(m -> m == null);
    return sums;
  }

  private static String authority(Authority a) {
    return a.jurisdiction() == null ? a.name() : a.name() + " (" + a.jurisdiction() + ")";
  }

  private static String conflict(Conflict c) {
    String told =
        c.values().stream()
            .map(v -> Wording.money(v.money()))
            .collect(Collectors.joining(" against "));
    String verdict =
        c.resolvedTo() == null ? "undecided" : "taken as " + Wording.money(c.resolvedTo());
    return c.field()
        + ": "
        + told
        + (c.hypothesis() == null ? "" : ", " + c.hypothesis())
        + ", "
        + verdict;
  }

  private static List<String> named(Event event) {
    List<String> named =
        event.tokens().stream()
            .filter(t -> t.relation() == Relation.NAMED)
            .map(TokenLink::symbol)
            .toList();
    long bySector = event.tokens().size() - named.size();
    return bySector == 0
        ? named
        : Stream.concat(named.stream(), Stream.of(bySector + " by sector")).toList();
  }

  private void quotes(Event event) {
    Map<String, Evidence> first = new LinkedHashMap<>();
    for (Evidence e : event.evidence()) {
      if (QUOTED.contains(e.field())) {
        first.putIfAbsent(e.field(), e);
      }
    }
    first
        .values()
        .forEach(
            e ->
                out.printf(
                    "       “%s”  %s, %s of %s at %d%n",
                    e.quote().replaceAll("\\s+", " "),
                    e.field(),
                    e.section(),
                    e.articleId(),
                    e.start()));
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      line(name, String.join(", ", values));
    }
  }

  private void line(String name, String value) {
    out.printf("       %-10s %s%n", name, value);
  }
}
