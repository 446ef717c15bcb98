package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes first, the events end up the same. */
class AnyOrderTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ownTellings(long seed) {
    Tales tales = Tales.read();
    Map<String, String> inOrder = standing(tales.tellings());
    Collections.shuffle(tales.tellings(), new Random(seed));
    assertThat(standing(tales.tellings())).as("seed %d", seed).isEqualTo(inOrder);
  }

  @Test
  void anyTellings() {
    for (long seed = 0; seed < 25; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 40, 100);
      Map<String, String> inOrder = standing(tellings);
      Collections.shuffle(tellings, new Random(seed));
      assertThat(standing(tellings)).as("seed %d", seed).isEqualTo(inOrder);
    }
  }

  @Test
  void everyOrderOfFive() {
    for (long seed = 0; seed < 8; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 5, 8);
      Map<String, String> inOrder = standing(tellings);
      for (List<Telling> order : orders(tellings)) {
        assertThat(standing(order)).as("seed %d", seed).isEqualTo(inOrder);
      }
    }
  }

  private static List<List<Telling>> orders(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Telling>> orders = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      List<Telling> rest = new ArrayList<>(tellings);
      Telling first = rest.remove(i);
      for (List<Telling> order : orders(rest)) {
        List<Telling> whole = new ArrayList<>();
        whole.add(first);
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }

  @Test
  void redeliveryChangesNothing() {
    for (long seed = 0; seed < 10; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 30, 60);
      EventMerger merger = new EventMerger(MergerState.empty());
      tellings.forEach(merger::accept);
      Collections.shuffle(tellings, new Random(seed));
      for (Telling telling : tellings) {
        assertThat(merger.accept(telling)).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void theRecordsOfAnEventCountUp() {
    for (long seed = 0; seed < 12; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 40, 100);
      Collections.shuffle(tellings, new Random(seed));
      Map<String, Integer> revisions = new HashMap<>();
      List<Event> records = records(tellings);
      for (Event record : records) {
        int before = revisions.getOrDefault(record.eventId(), 0);
        assertThat(record.revision()).as("seed %d", seed).isEqualTo(before + 1);
        if (record.action() == EventAction.CREATED) {
          assertThat(before).isZero();
        }
        revisions.put(record.eventId(), record.revision());
      }
      Map<String, Event> last = Tales.last(records);
      for (Event record : last.values()) {
        if (record.supersededBy() != null) {
          assertThat(record.action()).isEqualTo(EventAction.RETRACTED);
          assertThat(last).as("seed %d", seed).containsKey(record.supersededBy());
        }
      }
    }
  }

  @Test
  void inOrderNoRecordLooksAhead() {
    for (long seed = 0; seed < 10; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 40, 100);
      EventMerger merger = new EventMerger(MergerState.empty());
      for (Telling telling : tellings) {
        for (Event record : merger.accept(telling)) {
          assertThat(record.knownAtMs()).as("seed %d", seed).isEqualTo(telling.knownAtMs());
        }
      }
    }
  }

  private static List<Event> records(List<Telling> tellings) {
    EventMerger merger = new EventMerger(MergerState.empty());
    List<Event> records = new ArrayList<>();
    tellings.forEach(t -> records.addAll(merger.accept(t)));
    return records;
  }

  /** The events that somebody tells at the end, without what counts how they came about. */
  static Map<String, String> standing(List<Telling> tellings) {
    EventMerger merger = new EventMerger(MergerState.empty());
    List<Event> records = new ArrayList<>();
    tellings.forEach(t -> records.addAll(merger.accept(t)));
    Map<String, String> standing = new TreeMap<>();
    for (Event e : Tales.last(records).values()) {
      Cluster cluster = merger.state().clusters.byId.get(e.eventId());
      if (cluster != null
          && cluster.parent == null
          && !merger.state().clusters.members(cluster).live().isEmpty()) {
        Event bare = Events.revision(e, 0, EventAction.UPDATED, e.knownAtMs(), null);
        standing.put(e.eventId(), Json.write(bare));
      }
    }
    return standing;
  }
}
