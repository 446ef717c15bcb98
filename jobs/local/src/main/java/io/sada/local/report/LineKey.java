package io.sada.local.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a line of a result file belongs: the values of some of its fields, and where it lies now.
 *
 * @param values in the order in which they count: Long, String, or null where the line has none
 */
record LineKey(Object[] values, long offset, int length) implements Comparable<LineKey> {

  /** Numbers before texts, what is absent before both; texts by UTF-16 units. */
  @Override
  public int compareTo(LineKey other) {
    for (int i = 0; i < values.length; i++) {
      int order = compare(values[i], other.values[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    return Integer.compare(rank(a), rank(b));
  }

  private static int rank(Object value) {
    return value == null ? 0 : value instanceof Long ? 1 : 2;
  }

  @Override
  public String toString() {
    return Arrays.toString(values) + "@" + offset;
  }

  /** Reads keys of one kind of line; equal texts are one object, because few are different. */
  static final class Reader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Reader(List<String> fields) {
      for (String field : fields) {
        places.put(field, places.size());
      }
    }

    /**
     * Reads the key of a line.
     *
     * @throws IOException where the line is not a JSON object
     */
    LineKey of(byte[] line, long offset, int length) throws IOException {
      Object[] values = new Object[places.size()];
      int left = values.length;
      try (JsonParser json = JSON.createParser(line, 0, length)) {
        json.nextToken();
        while (left > 0 && json.nextToken() == JsonToken.FIELD_NAME) {
          Integer place = places.get(json.currentName());
          JsonToken value = json.nextToken();
          if (place == null) {
            json.skipChildren();
          } else {
            values[place] = value(json, value);
            left--;
          }
        }
      }
      return new LineKey(values, offset, length);
    }

    private Object value(JsonParser json, JsonToken token) throws IOException {
      return switch (token) {
        case VALUE_NUMBER_INT -> json.getLongValue();
        case VALUE_STRING -> known.computeIfAbsent(json.getText(), text -> text);
        default -> null;
      };
    }
  }
}
