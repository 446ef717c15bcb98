package io.sada.extraction.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Article;
import io.sada.contract.Json;
import io.sada.contract.Precision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a set of articles and their gold. */
final class OwnArticles {
  /** A date without a time. */
  private static final int DAY = "2025-01-01".length();

  private OwnArticles() {}

  /** An article with the events that a reader finds in it. */
  record Labelled(Article article, JsonNode gold) {}

  static List<Labelled> of(String set) {
    List<JsonNode> articles = lines(set + ".articles.jsonl");
    List<JsonNode> gold = lines(set + ".gold.jsonl");
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      labelled.add(new Labelled(article(articles.get(i)), gold.get(i)));
    }
    return labelled;
  }

  private static Article article(JsonNode line) {
    String at = line.path("published_at").asText();
    boolean day = at.length() == DAY;
    long published = Instant.parse(day ? at + "T00:00:00Z" : at).toEpochMilli();
    return new Article(
        line.path("id").asText(),
        null,
        null,
        line.path("lang").asText(),
        published,
        day ? Precision.DAY : Precision.TIME,
        published,
        line.path("title").asText(),
        line.path("text").asText(),
        null);
  }

  private static List<JsonNode> lines(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnArticles.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      List<JsonNode> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(Json.tree(line));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
