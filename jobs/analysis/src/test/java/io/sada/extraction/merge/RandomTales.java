package io.sada.extraction.merge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Tellings out of a small world, so that they meet, contradict, update and deny each other: few
 * companies with names that resemble, few sums, many articles with several versions.
 */
final class RandomTales {
  private static final String[] COMPANIES = {
    "Lotus AI", "Lotus", "لوتس", "Lotus Capital", "Heron Pay", "Heron", "هيرون باي", "Osprey"
  };
  private static final String[] SUMS = {
    "20000000 USD", "200000000 USD", "75000000 SAR", "21000000 USD", "26000000 USD", "5000000 USD"
  };
  private static final String[] ROUNDS = {"unspecified", "unspecified", "seed", "series_a", "debt"};
  private static final String[] ACTS = {
    "investigation", "fine", "settlement", "lawsuit", "charges"
  };
  private static final String[] AUTHORITIES = {"Bureau @ US", "Board @ US", "Court @ GB"};
  private static final String[] STATUS = {"confirmed", "confirmed", "prospective", "denied"};
  private static final long START = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();

  private final Random random;

  private RandomTales(long seed) {
    this.random = new Random(seed);
  }

  /** Tellings in the order in which they could be known. */
  static List<Telling> of(long seed, int count, int days) {
    return new RandomTales(seed).tellings(count, days);
  }

  private List<Telling> tellings(int count, int days) {
    List<ObjectNode> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      boolean again = i > 0 && random.nextInt(6) == 0;
      line.put("id", again ? "a" + random.nextInt(i) : "a" + i);
      line.put("source", random.nextBoolean() ? "paper" + random.nextInt(5) : null);
      long known = START + (long) (random.nextDouble() * days * 86_400_000L);
      line.put("known_at", Instant.ofEpochMilli(known).toString());
      long published = known - random.nextInt(3) * 3_600_000L;
      String at = Instant.ofEpochMilli(published).toString();
      line.put("published_at", random.nextInt(4) == 0 ? at.substring(0, 10) : at);
      line.put("title", "Title " + i);
      line.put("text", text());
      var events = line.putArray("events");
      int told = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
      for (int k = 0; k < told; k++) {
        events.add(random.nextBoolean() ? funding() : regulatory());
      }
      lines.add(line);
    }
    List<Telling> tellings = new ArrayList<>(lines.stream().map(Told::telling).toList());
    tellings.sort(Telling.IN_ORDER);
    return tellings;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int topic = random.nextInt(12);
    for (int i = 0; i < 40; i++) {
      boolean own = random.nextInt(10) == 0;
      text.append(own ? "w" + random.nextInt(1_000) : "t" + topic + "x" + i).append(' ');
    }
    return text.toString();
  }

  private ObjectNode funding() {
    ObjectNode event = event("funding");
    event.put("round", pick(ROUNDS));
    if (random.nextInt(4) > 0) {
      event.put("amount", pick(SUMS));
    }
    if (random.nextInt(3) == 0) {
      event.put("valuation", pick(SUMS));
    }
    if (random.nextBoolean()) {
      event.putArray("investors").add("Palm Fund : lead").add("Dune " + random.nextInt(3));
    }
    return event;
  }

  private ObjectNode regulatory() {
    ObjectNode event = event("regulatory");
    event.put("act", pick(ACTS));
    if (random.nextInt(5) > 0) {
      event.putArray("authorities").add(pick(AUTHORITIES));
    }
    if (random.nextInt(3) == 0) {
      event.put("penalty", pick(SUMS));
    }
    return event;
  }

  private ObjectNode event(String kind) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("kind", kind);
    event.put("status", pick(STATUS));
    event.put("primary", random.nextInt(3) > 0);
    event.putArray("subjects").add(pick(COMPANIES));
    return event;
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
