package io.sada.pipeline.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The decisions of a run, told again from its p values: every hypothesis once, in order, by LORD++
 * as it is printed; and Benjamini-Hochberg in every event with a rejection.
 */
public final class NaiveFdr {
  private static final double ALPHA = 0.05;
  private static final double TOLERANCE = 1e-10;

  private final List<String> differences = new ArrayList<>();
  private final TreeMap<Long, Hypothesis> bySequence = new TreeMap<>();
  private int rejections;

  private record Hypothesis(
      long knownAt, String event, String name, boolean waited, JsonNode record, double p) {}

  /** All revisions of all impact and sector records. */
  public NaiveFdr(List<JsonNode> impacts, List<JsonNode> sectors) {
    Map<String, List<JsonNode>> records = new TreeMap<>();
    for (JsonNode record : impacts) {
      if (tested(record)) {
        records.computeIfAbsent(key(record, "symbol"), k -> new ArrayList<>()).add(record);
      }
    }
    for (JsonNode record : sectors) {
      if (tested(record)) {
        records.computeIfAbsent(key(record, "sector"), k -> new ArrayList<>()).add(record);
      }
    }
    records.forEach(this::follow);
    decide();
    order();
    withinEvents(impacts);
  }

  public List<String> differences() {
    return differences;
  }

  public int tests() {
    return bySequence.size();
  }

  public int rejections() {
    return rejections;
  }

  private static boolean tested(JsonNode record) {
    return record.get("window").asText().equals("post_1h");
  }

  private static String key(JsonNode record, String name) {
    return record.get("event_id").asText() + " " + record.get(name).asText();
  }

  /** The p value of a record that is a hypothesis, or null. */
  private static Double p(JsonNode record) {
    boolean sector = record.has("sector");
    JsonNode p = record.get(sector ? "kp_p_robust" : "p_robust");
    boolean speaks =
        sector
            ? record.get("n_tokens").asInt() >= 4
            : record.get("relation").asText().equals("named");
    return speaks && !p.isNull() ? (Double) p.asDouble() : null;
  }

  private void follow(String key, List<JsonNode> revisions) {
    revisions.sort(Comparator.comparingInt(record -> record.get("revision").asInt()));
    Long sequence = null;
    boolean waited = false;
    for (JsonNode record : revisions) {
      Double p = p(record);
      waited |= record.get("status").asText().equals("incomplete");
      if (sequence == null && p != null) {
        sequence = record.get("fdr_seq").asLong();
        String[] names = key.split(" ");
        Hypothesis hypothesis =
            new Hypothesis(
                record.get("known_at_ms").asLong(), names[0], names[1], waited, record, p);
        if (bySequence.put(sequence, hypothesis) != null) {
          differences.add(key + ": two tests with the number " + sequence);
        }
      }
      Long found = record.get("fdr_seq").isNull() ? null : (Long) record.get("fdr_seq").asLong();
      if (sequence == null ? found != null : !sequence.equals(found)) {
        differences.add(key + ": test " + sequence + ", but " + record);
      }
    }
  }

  private static double gamma(long j) {
    return 0.07720838 * Math.log(Math.max(j, 2)) / (j * Math.exp(Math.sqrt(Math.log(j))));
  }

  private void decide() {
    double w0 = ALPHA / 10;
    List<Long> rejected = new ArrayList<>();
    long t = 0;
    for (Map.Entry<Long, Hypothesis> entry : bySequence.entrySet()) {
      t++;
      double level = w0 * gamma(t);
      for (int i = 0; i < rejected.size(); i++) {
        level += (i == 0 ? ALPHA - w0 : ALPHA) * gamma(t - rejected.get(i));
      }
      boolean rejects = entry.getValue().p <= level;
      JsonNode record = entry.getValue().record;
      if (entry.getKey() != t
          || Math.abs(record.get("fdr_alpha").asDouble() / level - 1) > TOLERANCE
          || record.get("fdr_rejected").asBoolean() != rejects) {
        differences.add("test " + t + " at " + level + " rejects " + rejects + ": " + record);
      }
      if (rejects) {
        rejected.add(t);
      }
    }
    rejections = rejected.size();
  }

  /** By known_at, event and name; what waited for a benchmark took its turn when it came. */
  private void order() {
    List<Hypothesis> inTime = bySequence.values().stream().filter(h -> !h.waited).toList();
    List<Hypothesis> ordered = new ArrayList<>(inTime);
    ordered.sort(
        Comparator.comparingLong(Hypothesis::knownAt)
            .thenComparing(Hypothesis::event)
            .thenComparing(Hypothesis::name));
    if (!ordered.equals(inTime)) {
      differences.add("order of tests: " + inTime);
    }
  }

  /** With the newest records of an event; the q values of those that were there at the time. */
  private void withinEvents(List<JsonNode> impacts) {
    Map<String, TreeMap<String, JsonNode>> newest = new HashMap<>();
    for (JsonNode record : impacts) {
      if (tested(record)) {
        newest
            .computeIfAbsent(record.get("event_id").asText(), event -> new TreeMap<>())
            .merge(
                record.get("symbol").asText(),
                record,
                (a, b) -> a.get("revision").asInt() > b.get("revision").asInt() ? a : b);
      }
    }
    newest.forEach(this::within);
  }

  private void within(String event, TreeMap<String, JsonNode> tokens) {
    boolean rejected =
        bySequence.values().stream()
            .anyMatch(h -> h.event.equals(event) && h.record.get("fdr_rejected").asBoolean());
    double[] all =
        tokens.values().stream()
            .filter(record -> !record.get("p_robust").isNull())
            .mapToDouble(record -> record.get("p_robust").asDouble())
            .sorted()
            .toArray();
    tokens.forEach(
        (symbol, record) -> {
          JsonNode p = record.get("p_robust");
          Double q = rejected && !p.isNull() ? (Double) q(all, p.asDouble()) : null;
          JsonNode found = record.get("bh_q");
          boolean same =
              q == null ? found.isNull() : Math.abs(found.asDouble() - q) <= TOLERANCE * q;
          if (!same) {
            differences.add(event + " " + symbol + ": q " + q + ", but " + found);
          }
        });
  }

  private static double q(double[] sorted, double p) {
    double q = 1;
    for (int rank = sorted.length; rank >= 1 && sorted[rank - 1] >= p; rank--) {
      q = Math.min(q, sorted[rank - 1] * sorted.length / rank);
    }
    return q;
  }
}
