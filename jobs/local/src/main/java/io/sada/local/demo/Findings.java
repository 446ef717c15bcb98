package io.sada.local.demo;

import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.SectorResponse;
import io.sada.contract.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a downstream consumer knows after reading the output topics: of everything the newest
 * revision.
 */
public final class Findings {

  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<List<Object>, Impact> impacts = new LinkedHashMap<>();
  private final Map<List<Object>, SectorResponse> sectors = new LinkedHashMap<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();
  private long correlations;
  private long records;

  void add(ConsumerRecord<byte[], byte[]> record) throws IOException {
    records++;
    byte[] json = record.value();
    switch (record.topic()) {
      case Topics.EVENTS -> {
        Event e = Json.read(json, Event.class);
        events.merge(e.eventId(), e, (a, b) -> b.revision() >= a.revision() ? b : a);
      }
      case Topics.IMPACTS -> {
        Impact i = Json.read(json, Impact.class);
        impacts.merge(
            List.of(i.eventId(), i.symbol(), i.window()),
            i,
            (a, b) -> b.revision() >= a.revision() ? b : a);
      }
      case Topics.SECTORS -> {
        SectorResponse s = Json.read(json, SectorResponse.class);
        sectors.merge(
            List.of(s.eventId(), s.sector(), s.window()),
            s,
            (a, b) -> b.revision() >= a.revision() ? b : a);
      }
      case Topics.DEAD_LETTERS -> deadLetters.add(Json.read(json, DeadLetter.class));
      case Topics.CORRELATIONS -> correlations++;
      default -> throw new IllegalArgumentException("not an output: " + record.topic());
    }
  }

  /** In the order in which they were first seen. */
  List<Event> events() {
    return List.copyOf(events.values());
  }

  Event event(String id) {
    return events.get(id);
  }

  List<Impact> impacts() {
    return List.copyOf(impacts.values());
  }

  List<SectorResponse> sectors() {
    return List.copyOf(sectors.values());
  }

  List<DeadLetter> deadLetters() {
    return List.copyOf(deadLetters);
  }

  long correlations() {
    return correlations;
  }

  /** Number of records read, older revisions included. */
  long records() {
    return records;
  }
}
