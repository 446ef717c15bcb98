package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Article;
import io.sada.contract.Json;
import io.sada.extraction.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Stories of our own in the words of newspapers, from the text to the event: what merging does with
 * what extraction really finds, its misses included.
 */
class OwnStoriesTest {
  @Test
  void tellingsOfOneEventMeetAsTheyAreExtracted() throws Exception {
    Extractor extractor = Extractor.bundled();
    Map<String, List<String>> byLabel = new TreeMap<>();
    List<Telling> tellings = new ArrayList<>();
    for (JsonNode line : lines()) {
      Article article = Told.article(line);
      for (JsonNode label : line.path("labels")) {
        byLabel.computeIfAbsent(label.asText(), k -> new ArrayList<>()).add(article.id());
      }
      tellings.add(Tellings.of(article, extractor.extract(article)));
    }
    tellings.sort(Telling.IN_ORDER);
    Pairs pairs = new Pairs(Pairs.of(byLabel.values()), RetoldStoriesTest.found(tellings));
    System.out.printf(
        "own stories as extracted: %d, pairwise F1 %.3f, missed %s, made up %s%n",
        tellings.size(), pairs.f1(), pairs.missed(), pairs.madeUp());
    assertThat(pairs.f1()).isGreaterThanOrEqualTo(0.9);
    assertThat(pairs.madeUp()).hasSizeLessThanOrEqualTo(3);
  }

  private static List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnStoriesTest.class.getResourceAsStream("retold.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(Json.tree(line));
      }
    }
    return lines;
  }
}
