package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventStatus;
import org.junit.jupiter.api.Test;

/** Talks and the close are two events, but for the first days of the news, and for misreadings. */
class TalksAndCloseTest {
  private static final String TALKS =
      "{'kind':'funding','status':'prospective','subjects':['Alder AI'],'amount':'5000000 USD'}";
  private static final String CLOSE =
      "{'kind':'funding','subjects':['Alder AI'],'amount':'5000000 USD'}";
  private final World world = new World();

  @Test
  void withinTwoDaysTheyAreOnePieceOfNews() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-01-02T10:00:00Z", "y", CLOSE);
    assertThat(world.events()).isEqualTo(1);
    assertThat(world.last().status()).isEqualTo(EventStatus.CONFIRMED);
    assertThat(world.last().announcedAtMs()).isEqualTo(Told.ms("2025-01-01T10:00:00Z"));
  }

  @Test
  void laterTheyAreTwoEvents() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-01-04T10:00:00Z", "y", CLOSE);
    assertThat(world.events()).isEqualTo(2);
  }

  /** Talks that are told until they close are not one with the close. */
  @Test
  void whatCountsIsWhenTheTalksBegan() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-01-06T10:00:00Z", "y", TALKS);
    world.tell("c", "2025-01-07T10:00:00Z", "z", CLOSE);
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void oneThatMistakesTalksForTheCloseDoesNotOpenThemToIt() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-01-01T11:00:00Z", "y", TALKS);
    world.tell("c", "2025-01-01T12:00:00Z", "z", CLOSE);
    assertThat(world.last().status()).isEqualTo(EventStatus.PROSPECTIVE);
    world.tell("d", "2025-03-01T12:00:00Z", "w", CLOSE);
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void otherMoneyOfOneDayIsAnotherEvent() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    Event debt =
        world
            .tell(
                "b",
                "2025-01-01T12:00:00Z",
                "y",
                TALKS.replace("5000000", "3000000").replace("}", ",'round':'debt'}"))
            .get(0);
    assertThat(debt.revision()).isEqualTo(1);
    world.tell(
        "c",
        "2025-01-02T12:00:00Z",
        "z",
        TALKS.replace(",'amount':'5000000 USD'}", ",'round':'ipo'}"));
    assertThat(world.events()).isEqualTo(3);
  }
}
