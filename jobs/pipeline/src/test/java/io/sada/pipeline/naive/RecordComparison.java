package io.sada.pipeline.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares records field by field and lists what differs. */
public final class RecordComparison {
  private static final double TOLERANCE = 1e-9;

  private final boolean amended;
  private final List<String> differences = new ArrayList<>();
  private int compared;

  /**
   * @param amended whether records were issued again for late ticks: then their revision and
   *     whether they are final or revised is not compared
   */
  public RecordComparison(boolean amended) {
    this.amended = amended;
  }

  public List<String> differences() {
    return differences;
  }

  /** Number of fields compared. */
  public int compared() {
    return compared;
  }

  /**
   * Compares all; every key must be on both sides. Fields that are not expected are not looked at.
   */
  public void compare(Map<String, Map<String, Object>> expected, Map<String, JsonNode> actual) {
    for (Map.Entry<String, Map<String, Object>> entry : expected.entrySet()) {
      JsonNode record = actual.get(entry.getKey());
      if (record == null) {
        differences.add(entry.getKey() + ": missing, expected " + entry.getValue());
      } else {
        entry.getValue().forEach((field, value) -> field(entry.getKey(), field, value, record));
      }
    }
    for (String key : new TreeMap<>(actual).keySet()) {
      if (!expected.containsKey(key)) {
        differences.add(key + ": not expected, " + actual.get(key));
      }
    }
  }

  private void field(String key, String field, Object expected, JsonNode record) {
    if (amended
        && (field.equals("revision") || "final".equals(expected) || "revised".equals(expected))) {
      return;
    }
    JsonNode actual = record.get(field);
    compared++;
    if (actual == null || !same(expected, actual)) {
      differences.add(key + " " + field + ": expected " + expected + ", found " + actual);
    }
  }

  private static boolean same(Object expected, JsonNode actual) {
    if (expected == null || actual.isNull()) {
      return expected == null && actual.isNull();
    }
    if (expected instanceof Double number) {
      double a = number;
      double b = actual.asDouble();
      return actual.isNumber() && Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }
    if (expected instanceof Number number) {
      return actual.isIntegralNumber() && actual.longValue() == number.longValue();
    }
    if (expected instanceof Collection<?> list) {
      List<JsonNode> found = new ArrayList<>();
      actual.forEach(found::add);
      List<Object> wanted = new ArrayList<>(list);
      boolean same = actual.isArray() && found.size() == wanted.size();
      for (int i = 0; same && i < wanted.size(); i++) {
        same = same(wanted.get(i), found.get(i));
      }
      return same;
    }
    if (expected instanceof Map<?, ?> map) {
      return actual.isObject()
          && actual.size() == map.size()
          && map.entrySet().stream()
              .allMatch(
                  entry ->
                      actual.has("" + entry.getKey())
                          && same(entry.getValue(), actual.get("" + entry.getKey())));
    }
    return actual.isTextual() && actual.textValue().equals(expected);
  }
}
