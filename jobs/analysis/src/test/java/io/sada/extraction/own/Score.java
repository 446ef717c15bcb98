package io.sada.extraction.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.extraction.names.NameKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Compares events with gold: an event is found where its kind and its main subject, its sum, or
 * authority and act agree; fields are compared on the found ones. What is told in passing need not
 * be found, and one such event beside others is forgiven.
 */
final class Score {
  private static final List<String> SUMS = List.of("amount", "valuation", "penalty");

  final Ratio events = new Ratio();
  final Map<String, Ratio> fields = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();
  int clean;
  int alarms;

  /** Adds an article: its gold and the event records that were read. */
  void add(String id, JsonNode gold, List<JsonNode> read) {
    List<JsonNode> left = new ArrayList<>(read);
    for (JsonNode wanted : gold.path("events")) {
      JsonNode best = null;
      int most = 0;
      for (JsonNode event : left) {
        int likeness = likeness(wanted, event);
        if (likeness > most) {
          most = likeness;
          best = event;
        }
      }
      boolean secondary = wanted.has("primary") && !wanted.path("primary").asBoolean();
      if (best == null && secondary) {
        continue;
      }
      if (best == null) {
        events.missed();
        wrong.add(id + " missed");
      } else {
        left.remove(best);
        events.found();
        fields(id, wanted, best);
      }
    }
    boolean spare = !gold.path("events").isEmpty();
    for (JsonNode event : left) {
      if (spare && event.path("prominence").asText().equals("secondary")) {
        spare = false;
      } else {
        events.madeUp();
        wrong.add(id + " made up");
      }
    }
    if (gold.path("events").isEmpty()) {
      clean++;
      alarms += read.isEmpty() ? 0 : 1;
    }
  }

  private static int likeness(JsonNode wanted, JsonNode event) {
    if (!wanted.path("kind").asText().equals(event.path("kind").asText())) {
      return 0;
    }
    boolean subject = named(wanted.path("subject"), event.path("subjects"));
    boolean authority = named(wanted.path("authority"), event.path("authorities"));
    boolean action = contains(wanted.path("action_type"), event.path("action_type").asText());
    boolean sum = sum(wanted, "amount", event) || sum(wanted, "penalty", event);
    return subject || sum || authority && action
        ? (subject ? 4 : 0) + (authority ? 2 : 0) + (action ? 2 : 0) + (sum ? 2 : 0)
        : 0;
  }

  private void fields(String id, JsonNode wanted, JsonNode event) {
    field(id, "subject", true, named(wanted.path("subject"), event.path("subjects")));
    field(id, "status", true, same(wanted, event, "status"));
    for (String sum : SUMS) {
      field(id, sum, wanted.path(sum).isObject(), sum(wanted, sum, event));
    }
    if (wanted.path("kind").asText().equals("funding")) {
      boolean round = !wanted.path("round").asText().equals("unspecified");
      field(id, "round", round, same(wanted, event, "round"));
      investors(id, wanted, event);
    } else {
      boolean action = contains(wanted.path("action_type"), event.path("action_type").asText());
      field(id, "action_type", true, action);
      boolean authority = named(wanted.path("authority"), event.path("authorities"));
      field(id, "authority", true, authority);
    }
  }

  private void investors(String id, JsonNode wanted, JsonNode event) {
    Ratio ratio = fields.computeIfAbsent("investors", name -> new Ratio());
    int matched = 0;
    for (JsonNode accepted : wanted.path("investors")) {
      if (named(accepted, event.path("investors"))) {
        ratio.found();
        matched++;
      } else {
        ratio.missed();
        wrong.add(id + " investor " + accepted.get(0).asText());
      }
    }
    for (int i = matched; i < event.path("investors").size(); i++) {
      ratio.madeUp();
      wrong.add(id + " investor made up");
    }
  }

  private void field(String id, String name, boolean wanted, boolean right) {
    if (!wanted) {
      return;
    }
    Ratio ratio = fields.computeIfAbsent(name, key -> new Ratio());
    if (right) {
      ratio.found();
    } else {
      ratio.missed();
      wrong.add(id + " " + name);
    }
  }

  private static boolean same(JsonNode wanted, JsonNode event, String field) {
    return wanted.path(field).asText().equals(event.path(field).asText());
  }

  private static boolean contains(JsonNode accepted, String value) {
    return StreamSupport.stream(accepted.spliterator(), false)
        .anyMatch(node -> node.asText().equals(value));
  }

  /** Whether one of the first names is an accepted one, give or take two words. */
  private static boolean named(JsonNode accepted, JsonNode entities) {
    for (JsonNode name : accepted) {
      Set<String> want = words(name.asText());
      for (JsonNode entity : entities) {
        for (String field : List.of("name", "quote")) {
          Set<String> got = words(entity.path(field).asText());
          boolean alike =
              want.equals(got)
                  || got.containsAll(want) && got.size() - want.size() <= 2
                  || !got.isEmpty() && want.containsAll(got) && got.size() * 2 >= want.size();
          if (alike) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<String> words(String name) {
    return Set.copyOf(List.of(NameKey.of(name).split("[\\s'.-]+")).stream().distinct().toList());
  }

  private static boolean sum(JsonNode wanted, String field, JsonNode event) {
    JsonNode want = wanted.path(field);
    JsonNode got = event.path(field);
    return want.isObject()
        && got.isObject()
        && want.path("currency").asText().equals(got.path("currency").asText())
        && new BigDecimal(want.path("value").asText())
                .compareTo(new BigDecimal(got.path("value").asText()))
            == 0;
  }
}
