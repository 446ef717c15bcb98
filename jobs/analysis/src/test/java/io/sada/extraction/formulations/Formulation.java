package io.sada.extraction.formulations;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Event;
import io.sada.contract.Investor;
import io.sada.contract.Json;
import io.sada.contract.Money;
import io.sada.contract.Prominence;
import io.sada.extraction.Extractor;
import io.sada.extraction.Stories;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One short article and what its main event must say; {@code want} null where it tells none.
 * Accepted values stand one beside the other: {@code fine|ban}.
 */
record Formulation(String id, String title, String text, JsonNode want) {

  static Formulation of(JsonNode line) {
    return new Formulation(
        line.path("id").asText(),
        line.path("title").asText(),
        line.path("text").asText(),
        line.path("want"));
  }

  /** What the extractor gets wrong; empty where all is right. */
  List<String> wrong(Extractor extractor) {
    List<Event> events = extractor.extract(Stories.article(id, title, text));
    if (want.isNull()) {
      return events.isEmpty() ? List.of() : List.of("made up");
    }
    for (Event event : events) {
      boolean main =
          event.prominence() == Prominence.PRIMARY
              && event.kind().toString().equals(want.path("kind").asText());
      if (main) {
        return wrong(event);
      }
    }
    return List.of("missed");
  }

  private List<String> wrong(Event event) {
    List<String> wrong = new ArrayList<>();
    List<String> authorities =
        event.authorities().stream().map(a -> String.valueOf(a.id())).limit(2).toList();
    check(wrong, "subject", List.of(event.subjects().get(0).name()));
    check(wrong, "action", List.of(String.valueOf(event.actionType())));
    check(wrong, "status", List.of(String.valueOf(event.status())));
    check(wrong, "authority", authorities);
    check(wrong, "round", List.of(String.valueOf(event.round())));
    check(wrong, "amount", event.amount());
    check(wrong, "valuation", event.valuation());
    check(wrong, "penalty", event.penalty());
    check(wrong, "total", event.totalRaised());
    for (JsonNode name : want.path("investors")) {
      boolean found = event.investors().stream().anyMatch(i -> isNamed(i, name.asText()));
      if (!found) {
        wrong.add("investor " + name.asText());
      }
    }
    return wrong;
  }

  private static boolean isNamed(Investor investor, String name) {
    return investor.name().contains(name)
        || name.contains(investor.name())
        || investor.quote().contains(name);
  }

  private void check(List<String> wrong, String field, List<String> read) {
    String accepted = want.path(field).asText();
    if (accepted.isEmpty()) {
      return;
    }
    for (String one : accepted.split("\\|")) {
      if (read.stream().anyMatch(value -> value.equals(one) || value.contains(one))) {
        return;
      }
    }
    wrong.add(field + " " + read);
  }

  private void check(List<String> wrong, String field, Money read) {
    JsonNode wanted = want.path(field);
    boolean right =
        wanted.isMissingNode()
            || read != null && read.value().compareTo(new BigDecimal(wanted.asText())) == 0;
    if (!right) {
      wrong.add(field + " " + (read == null ? "none" : Json.write(read)));
    }
  }
}
