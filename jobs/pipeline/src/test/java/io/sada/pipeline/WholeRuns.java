package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Runs of the whole pipeline on listed trades and events, and what they leave behind. */
final class WholeRuns {
  private WholeRuns() {}

  /** Lines of topic and record, sorted. */
  static List<String> run(
      Settings settings, List<Trade> trades, List<Event> events, int parallelism) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
    CollectedOutputs outputs = new CollectedOutputs();
    Pipeline.build(
        env,
        PipelineOptions.of(settings),
        new Inputs(null, new ListedEvents(events), new ListedTrades(trades, settings)),
        outputs);
    env.execute();
    return outputs.sorted();
  }

  /** The records of a topic. */
  static List<JsonNode> records(List<String> lines, String topic) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(topic + " ")) {
        records.add(Json.tree(line.substring(topic.length() + 1)));
      }
    }
    return records;
  }

  /**
   * Records of a topic, the newest revision of each, by the given fields. Every revision must be
   * there once, from the first on.
   */
  static Map<String, JsonNode> newest(List<String> lines, String topic, String... fields)
      throws IOException {
    Map<String, TreeMap<Integer, JsonNode>> revisions = new TreeMap<>();
    for (JsonNode record : records(lines, topic)) {
      List<String> key = new ArrayList<>();
      for (String field : fields) {
        key.add(record.get(field).asText());
      }
      JsonNode other =
          revisions
              .computeIfAbsent(String.join(" ", key), k -> new TreeMap<>())
              .put(record.get("revision").asInt(), record);
      assertThat(other).as("twice: %s", record).isNull();
    }
    Map<String, JsonNode> newest = new TreeMap<>();
    revisions.forEach(
        (key, all) -> {
          assertThat(all.lastKey()).as("revisions of %s", key).isEqualTo(all.size());
          newest.put(key, all.lastEntry().getValue());
        });
    return newest;
  }

  static Map<String, JsonNode> impacts(List<String> lines) throws IOException {
    return newest(lines, Topics.IMPACTS, "event_id", "symbol", "window");
  }

  static Map<String, JsonNode> sectors(List<String> lines) throws IOException {
    return newest(lines, Topics.SECTORS, "event_id", "sector", "window");
  }

  static Map<String, JsonNode> correlations(List<String> lines) throws IOException {
    return newest(lines, Topics.CORRELATIONS, "kind", "scope", "key", "window_to_ms");
  }

  /** Names the first records that differ, and not all of them. */
  static void assertSame(String run, List<String> actual, List<String> expected) {
    List<String> more = without(actual, expected);
    List<String> fewer = without(expected, actual);
    assertThat(more.isEmpty() && fewer.isEmpty())
        .as(
            "%s: %d more, %d fewer%n+ %s%n- %s",
            run, more.size(), fewer.size(), first(more), first(fewer))
        .isTrue();
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    others.forEach(line -> counts.merge(line, 1, Integer::sum));
    for (String line : all) {
      if (counts.merge(line, -1, Integer::sum) < 0) {
        left.add(line);
      }
    }
    return left;
  }

  private static String first(List<String> records) {
    return String.join("\n  ", records.subList(0, Math.min(3, records.size())));
  }
}
