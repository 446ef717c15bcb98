package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Article;
import io.sada.contract.Conflict;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Evidence;
import io.sada.contract.Json;
import io.sada.contract.Section;
import io.sada.extraction.Extractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** From articles to merged records: their words slice back, and belong to what they stand for. */
class MergedEvidenceTest {
  private static final Path ARTICLES = Path.of("..", "..", "config", "demo", "articles.jsonl");

  private final Map<String, Article> articles = new HashMap<>();

  @Test
  void theWordsOfMergedRecordsSliceBack() throws Exception {
    List<Event> records = records();
    assertThat(records).anyMatch(e -> e.articles().size() > 1);
    for (Event event : records) {
      for (Evidence evidence : evidence(event)) {
        Article article = articles.get(evidence.articleId());
        String section = evidence.section() == Section.TITLE ? article.title() : article.text();
        assertThat(section.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        assertThat(event.articles()).contains(evidence.articleId());
      }
    }
  }

  @Test
  void everyListEntryThatWordsStandForIsThere() throws Exception {
    for (Event event : records()) {
      Map<String, Integer> sizes =
          Map.of(
              "subjects", event.subjects().size(),
              "investors", event.investors().size(),
              "authorities", event.authorities().size(),
              "tokens", event.tokens().size(),
              "other_amounts", event.otherAmounts().size(),
              "printed_moves", event.printedMoves().size());
      for (Evidence evidence : event.evidence()) {
        FieldPath path = FieldPath.of(evidence.field());
        if (path.index() >= 0 && sizes.containsKey(path.root())) {
          assertThat(path.index()).as(evidence.field()).isLessThan(sizes.get(path.root()));
        }
      }
    }
  }

  @Test
  void whatIsFilledFromTextHasWords() throws Exception {
    for (Event event : records()) {
      Set<String> worded = new TreeSet<>();
      event.evidence().forEach(e -> worded.add(FieldPath.of(e.field()).root()));
      require(worded, event, "amount", event.amount() != null);
      require(worded, event, "valuation", event.valuation() != null);
      require(worded, event, "target_amount", event.targetAmount() != null);
      require(worded, event, "penalty", event.penalty() != null);
      require(worded, event, "subjects", !event.subjects().isEmpty());
      require(worded, event, "investors", !event.investors().isEmpty());
      require(worded, event, "authorities", !event.authorities().isEmpty());
    }
  }

  private static void require(Set<String> worded, Event event, String field, boolean filled) {
    if (filled && event.action() != EventAction.RETRACTED) {
      assertThat(worded).as("%s of %s", field, event.eventId()).contains(field);
    }
  }

  private static List<Evidence> evidence(Event event) {
    List<Evidence> all = new ArrayList<>(event.evidence());
    event.otherAmounts().forEach(o -> all.add(o.evidence()));
    event.printedMoves().forEach(m -> all.add(m.evidence()));
    for (Conflict conflict : event.conflicts()) {
      conflict.values().stream()
          .filter(v -> v.evidence() != null)
          .forEach(v -> all.add(v.evidence()));
    }
    return all;
  }

  private List<Event> records() throws Exception {
    Extractor extractor = Extractor.bundled();
    List<Telling> tellings = new ArrayList<>();
    for (String line : Files.readAllLines(ARTICLES)) {
      JsonNode node = Json.tree(line);
      if (node.hasNonNull("text")) {
        Article article = Told.article(node);
        articles.put(article.id(), article);
        tellings.add(Tellings.of(article, extractor.extract(article)));
      }
    }
    tellings.sort(Telling.IN_ORDER.thenComparing(Comparator.comparing(Telling::articleId)));
    EventMerger merger = new EventMerger(MergerState.empty());
    List<Event> records = new ArrayList<>();
    tellings.forEach(t -> records.addAll(merger.accept(t)));
    return records;
  }
}
