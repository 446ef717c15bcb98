package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The state stays within its limits, and forgetting what is over changes no record. */
class BoundedStateTest {
  private static final String CLOSE =
      "{'kind':'funding','subjects':['Alder AI'],'amount':'5000000 USD'}";

  @Test
  void afterTheSpanAnEventIsForgottenAndTheSameSumIsAnotherEvent() {
    World world = new World();
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.merger().advance(Told.ms("2025-05-31T09:59:59Z"));
    assertThat(world.events()).isEqualTo(1);
    world.merger().advance(Told.ms("2025-05-31T10:00:01Z"));
    assertThat(world.events()).isZero();
    assertThat(world.merger().state().tellings()).isZero();
    assertThat(world.merger().state().published).isEmpty();
    world.tell("b", "2025-06-01T10:00:00Z", "y", CLOSE);
    assertThat(world.last().eventId()).endsWith("2025-06-01");
  }

  @Test
  void afterTheSpanTheSameSumIsAnotherEventAlsoWhileTheFirstIsKept() {
    World world = new World();
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.tell("b", "2025-05-01T09:00:00Z", "y", CLOSE);
    assertThat(world.events()).isEqualTo(1);
    world.tell("c", "2025-05-01T11:00:00Z", "z", CLOSE);
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void whatComesAfterEverythingOfItsTimeIsForgottenIsCounted() {
    World world = new World();
    world.merger().advance(Told.ms("2025-07-01T00:00:00Z"));
    assertThat(world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE)).isEmpty();
    assertThat(world.merger().state().tooLate()).isEqualTo(1);
  }

  @Test
  void forgettingChangesNoRecordOfWhatComesInOrder() {
    for (long seed = 0; seed < 10; seed++) {
      Set<String> seen = new HashSet<>();
      List<Telling> tellings = RandomTales.of(seed, 60, 600);
      tellings.removeIf(t -> !seen.add(t.articleId()));
      List<String> kept = records(tellings, false);
      List<String> forgotten = records(tellings, true);
      for (int i = 0; i < kept.size(); i++) {
        assertThat(forgotten.get(i)).as("seed %d, record %d", seed, i).isEqualTo(kept.get(i));
      }
      assertThat(forgotten).hasSameSizeAs(kept);
    }
  }

  private static List<String> records(List<Telling> tellings, boolean advance) {
    EventMerger merger = new EventMerger(MergerState.empty());
    List<String> records = new ArrayList<>();
    for (Telling telling : tellings) {
      if (advance) {
        merger.advance(telling.knownAtMs());
      }
      for (Event record : merger.accept(telling)) {
        records.add(Json.write(record));
      }
    }
    return records;
  }

  @Test
  void moreThanTheLimitsPushesTheOldestOut() {
    Limits limits = new Limits(TimeUnit.DAYS.toMillis(120), 0, 30, 20, 5, 1_000, 10);
    EventMerger merger = new EventMerger(MergerState.empty(limits));
    for (Telling telling : RandomTales.of(3, 400, 100)) {
      merger.accept(telling);
      MergerState state = merger.state();
      assertThat(state.clusters.byId.size()).isLessThanOrEqualTo(20);
      assertThat(state.tellings()).isLessThanOrEqualTo(30 + 10);
      assertThat(state.published.size()).isLessThanOrEqualTo(40);
    }
  }

  @Test
  void anEventThatIsFullTakesNoMoreArticlesAndOpensNoOther() {
    World world = new World(new Limits(TimeUnit.DAYS.toMillis(120), 0, 100, 100, 3, 1_000, 10));
    for (int i = 0; i < 6; i++) {
      world.tell("a" + i, "2025-01-01T10:0" + i + ":00Z", "text " + i, CLOSE);
    }
    assertThat(world.events()).isEqualTo(1);
    assertThat(world.records).hasSize(3);
    assertThat(world.last().articles()).containsExactly("a0", "a1", "a2");
    world.tell("a1", "2025-01-01T11:00:00Z", "put right", CLOSE.replace("5000000", "5500000"));
    assertThat(world.records).hasSize(4);
    world.merger().advance(Told.ms("2025-06-01T00:00:00Z"));
    assertThat(world.merger().state().tellings()).isZero();
  }

  /** However long an article is: its sketch, its words, its event. */
  @Test
  void aTellingCostsLittle() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("word").append(Integer.toString(i * 7919, 36)).append(' ');
    }
    World world = new World();
    int empty = RestartTest.bytes(world.merger().state()).length;
    world.tell("a", "2025-01-01T10:00:00Z", text.toString(), CLOSE);
    int told = RestartTest.bytes(world.merger().state()).length - empty;
    assertThat(told).isBetween(7_000, 9_000);
    world.tell("b", "2025-01-01T11:00:00Z", "short", CLOSE);
    int more = RestartTest.bytes(world.merger().state()).length - empty - told;
    assertThat(world.events()).isEqualTo(1);
    assertThat(more).isLessThan(2_000);
  }

  @Test
  void articlesWithoutEventsAreSoonForgotten() {
    World world = new World();
    world.tell("a", "2025-01-01T10:00:00Z", "x");
    assertThat(world.merger().state().tellings()).isEqualTo(1);
    world.merger().advance(Told.ms("2025-01-08T11:00:00Z"));
    assertThat(world.merger().state().tellings()).isZero();
  }

  @Test
  void whatAnArticleTookBackStaysTakenBack() {
    World world = new World();
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.tell("a", "2025-01-02T10:00:00Z", "nothing");
    assertThat(world.last().action()).isEqualTo(EventAction.RETRACTED);
    world.merger().advance(Told.ms("2025-02-01T00:00:00Z"));
    world.tell("b", "2025-02-01T10:00:00Z", "y", CLOSE);
    assertThat(world.last().action()).isEqualTo(EventAction.UPDATED);
    assertThat(world.last().articles()).containsExactly("b");
    world.merger().advance(Told.ms("2025-09-01T00:00:00Z"));
    world.merger().advance(Told.ms("2025-09-02T00:00:00Z"));
    assertThat(world.merger().state().tellings()).isZero();
  }

  @Test
  void anArticleThatIsUpdatedForEverKeepsFewVersions() {
    World world = new World();
    for (int i = 10; i < 60; i++) {
      world.tell("a", "2025-01-01T10:" + i + ":00Z", "text " + i, CLOSE);
    }
    assertThat(world.merger().state().tellings()).isLessThanOrEqualTo(8);
    assertThat(world.last().revision()).isEqualTo(50);
    assertThat(world.events()).isEqualTo(1);
  }
}
