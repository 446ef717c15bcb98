package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.contract.Article;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.extraction.Extractor;
import io.sada.extraction.merge.Version.Mention;
import io.sada.text.Normalizer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Retold stories in two languages, merged from what a careful reader finds in each: what merging
 * does when extraction makes no mistake.
 */
class RetoldStoriesTest {
  /** In a language that is out of scope. */
  private static final String GERMAN = "pg-090";

  private final Map<String, String> aliases = new HashMap<>();

  @Test
  void tellingsOfOneEventMeet() throws Exception {
    List<Telling> tellings = tellings(e -> e);
    Pairs pairs = new Pairs(wanted(), found(tellings));
    System.out.printf(
        "retold stories from gold events: pairwise F1 %.3f, missed %s, made up %s%n",
        pairs.f1(), pairs.missed(), pairs.madeUp());
    assertThat(pairs.f1()).isGreaterThanOrEqualTo(0.95);
    Collections.shuffle(tellings, new Random(7));
    assertThat(found(tellings)).isEqualTo(pairs.found());
  }

  /** The same from what the extractor finds: its misses are missed here too. */
  @Test
  void tellingsOfOneEventMeetAsTheyAreExtracted() throws Exception {
    Extractor extractor = Extractor.bundled();
    List<Telling> tellings = new ArrayList<>();
    for (String lang : List.of("ar", "en")) {
      for (JsonNode line : Evaluation.lines("corpus/dev_retold_" + lang + ".jsonl")) {
        Article article = Told.article(line);
        if (!article.id().equals(GERMAN)) {
          tellings.add(Tellings.of(article, extractor.extract(article)));
        }
      }
    }
    tellings.sort(Telling.IN_ORDER);
    Pairs pairs = new Pairs(wanted(), found(tellings));
    System.out.printf(
        "retold stories as extracted: pairwise F1 %.3f, missed %s, made up %s%n",
        pairs.f1(), pairs.missed(), pairs.madeUp());
    assertThat(pairs.f1()).isGreaterThanOrEqualTo(0.9);
  }

  static Set<String> wanted() throws Exception {
    JsonNode clusters =
        Json.tree(Files.readAllBytes(Evaluation.file("corpus/dev_retold.clusters.json")));
    List<List<String>> pages = new ArrayList<>();
    for (JsonNode cluster : clusters.path("same_event")) {
      List<String> ids = new ArrayList<>();
      cluster.path("pages").forEach(p -> ids.add(p.asText()));
      ids.remove(GERMAN);
      pages.add(ids);
    }
    return Pairs.of(pages);
  }

  static Set<String> found(List<Telling> tellings) {
    EventMerger merger = new EventMerger(MergerState.empty());
    tellings.forEach(merger::accept);
    Map<String, List<String>> primary = new TreeMap<>();
    Map<String, List<String>> any = new TreeMap<>();
    Set<String> withPrimary = new HashSet<>();
    for (Version version : merger.state().clusters.versions) {
      for (Mention mention : version.mentions) {
        boolean isPrimary = mention.event().prominence().toString().equals("primary");
        any.computeIfAbsent(mention.cluster().id, k -> new ArrayList<>()).add(version.articleId);
        if (isPrimary) {
          withPrimary.add(version.articleId);
          primary
              .computeIfAbsent(mention.cluster().id, k -> new ArrayList<>())
              .add(version.articleId);
        }
      }
    }
    Set<String> pairs = Pairs.of(primary.values());
    for (String pair : Pairs.of(any.values())) {
      String[] ids = pair.split(" ");
      if (!withPrimary.contains(ids[0]) || !withPrimary.contains(ids[1])) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  List<Telling> tellings(java.util.function.UnaryOperator<ObjectNode> f) throws Exception {
    List<Telling> tellings = new ArrayList<>();
    for (String lang : List.of("ar", "en")) {
      Map<String, JsonNode> gold = new HashMap<>();
      for (JsonNode line : Evaluation.lines("corpus/dev_retold_" + lang + ".gold.jsonl")) {
        gold.put(line.path("id").asText(), line);
        line.path("events").forEach(this::learnAliases);
      }
      for (JsonNode line : Evaluation.lines("corpus/dev_retold_" + lang + ".jsonl")) {
        Article article = Told.article(line);
        if (article.id().equals(GERMAN)) {
          continue;
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode e : gold.get(article.id()).path("events")) {
          events.add(Told.event(f.apply((ObjectNode) shortNotation(e)), article));
        }
        tellings.add(Tellings.of(article, events));
      }
    }
    tellings.sort(Telling.IN_ORDER);
    return tellings;
  }

  /** Accepted names of one company or authority stand in for the lexicon. */
  private void learnAliases(JsonNode event) {
    if (event.path("kind").asText().equals("funding")) {
      learn(event.path("subject"));
    }
    learn(event.path("authority"));
    event.path("investors").forEach(this::learn);
  }

  private void learn(JsonNode names) {
    String latin = null;
    for (JsonNode name : names) {
      String known = aliases.get(Normalizer.key(name.asText()));
      boolean isLatin = name.asText().chars().anyMatch(c -> c >= 'A' && c <= 'z');
      latin = known != null ? known : latin == null && isLatin ? name.asText() : latin;
    }
    for (JsonNode name : names) {
      aliases.put(Normalizer.key(name.asText()), latin == null ? name.asText() : latin);
    }
  }

  private String canonical(JsonNode name) {
    return aliases.getOrDefault(Normalizer.key(name.asText()), name.asText())
        + " | "
        + name.asText();
  }

  private JsonNode shortNotation(JsonNode e) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("kind", e.get("kind"));
    out.set("status", e.get("status"));
    out.set("round", e.get("round"));
    out.set("primary", e.get("primary"));
    boolean funding = e.path("kind").asText().equals("funding");
    ArrayNode subjects = out.putArray("subjects");
    for (JsonNode name : e.path("subject")) {
      if (subjects.isEmpty() || !funding) {
        subjects.add(canonical(name));
      }
    }
    if (e.path("authority").size() > 0) {
      String place = e.path("jurisdiction").asText(null);
      out.putArray("authorities")
          .add(canonical(e.path("authority").get(0)) + (place == null ? "" : " @ " + place));
    }
    if (e.path("action_type").size() > 0) {
      out.set("act", e.path("action_type").get(0));
    }
    ArrayNode investors = out.putArray("investors");
    e.path("investors").forEach(i -> investors.add(canonical(i.get(0))));
    for (String field : List.of("amount", "valuation", "penalty")) {
      if (e.hasNonNull(field)) {
        JsonNode m = e.get(field);
        out.put(field, m.path("value").asText() + " " + m.path("currency").asText());
      }
    }
    return out;
  }
}
