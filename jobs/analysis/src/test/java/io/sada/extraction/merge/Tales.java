package io.sada.extraction.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.extraction.merge.Version.Mention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tellings of {@code tellings.jsonl}, each event with the label of the act that it tells. */
record Tales(List<JsonNode> lines, List<Telling> tellings) {
  static Tales read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Tales.class.getResourceAsStream("tellings.jsonl"), StandardCharsets.UTF_8))) {
      List<JsonNode> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(Json.tree(line));
      }
      return new Tales(lines, new ArrayList<>(lines.stream().map(Told::telling).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pairs of mentions, each named by article and index, that tell the same act. */
  Set<String> wanted() {
    Map<String, List<String>> byLabel = new TreeMap<>();
    for (JsonNode line : lines) {
      int index = 0;
      for (JsonNode event : line.path("events")) {
        byLabel
            .computeIfAbsent(event.path("label").asText(), k -> new ArrayList<>())
            .add(line.path("id").asText() + "#" + index++);
      }
    }
    return Pairs.of(byLabel.values());
  }

  static Set<String> found(EventMerger merger) {
    Map<String, List<String>> byEvent = new TreeMap<>();
    for (Version version : merger.state().clusters.versions) {
      for (Mention mention : version.mentions) {
        byEvent
            .computeIfAbsent(mention.cluster().id, k -> new ArrayList<>())
            .add(version.articleId + "#" + mention.index);
      }
    }
    return Pairs.of(byEvent.values());
  }

  /** A telling of one line. */
  static Telling told(String json) {
    try {
      return Told.telling(Json.tree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last record of every event, in the order of their ids. */
  static Map<String, Event> last(List<Event> records) {
    Map<String, Event> last = new LinkedHashMap<>();
    records.forEach(e -> last.put(e.eventId(), e));
    return new TreeMap<>(last);
  }
}
