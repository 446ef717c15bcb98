package io.sada.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bundled articles in the order in which they became known.
 *
 * @param articles at least one
 */
public record SampleArticles(List<Sample> articles) {

  /**
   * One article.
   *
   * @param json as it goes to the topic
   * @param publishedMs epoch milliseconds
   * @param knownMs epoch milliseconds
   */
  record Sample(String id, String title, byte[] json, long publishedMs, long knownMs) {}

  static SampleArticles read(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode article = Json.tree(line);
      samples.add(
          new Sample(
              article.path("id").asText(),
              article.path("title").asText(),
              line.getBytes(StandardCharsets.UTF_8),
              time(article, "published_at"),
              time(article, "fetched_at")));
    }
    samples.sort(Comparator.comparingLong(Sample::knownMs));
    return new SampleArticles(List.copyOf(samples));
  }

  List<Long> instants() {
    return articles.stream().map(Sample::publishedMs).toList();
  }

  private static long time(JsonNode article, String field) {
    return Instant.parse(article.path(field).asText()).toEpochMilli();
  }
}
