package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates, denials, events that turn out to be one, late articles. */
class EventMergerTest {
  private static final String TALKS =
      "{'kind':'funding','status':'prospective','subjects':['Alder AI'],'amount':'5000000 USD'}";
  private static final String CLOSE =
      "{'kind':'funding','subjects':['Alder AI'],'amount':'5000000 USD'}";
  private static final String DENIAL =
      "{'kind':'funding','status':'denied','subjects':['Alder AI'],'amount':'5000000 USD'}";
  private final World world = new World();

  @Test
  void talksAndTheCloseAreTwoEvents() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-02-01T10:00:00Z", "y", CLOSE);
    assertThat(world.events()).isEqualTo(2);
    assertThat(world.last().action()).isEqualTo(EventAction.CREATED);
  }

  @Test
  void talksAnAttemptAndTheCloseOfNineMonthsAreThreeEvents() {
    String talks = TALKS.replace("5000000", "20000000000");
    world.tell("a", "2025-04-26T10:00:00Z", "x", talks);
    world.tell("b", "2025-10-07T10:00:00Z", "y", talks);
    String close = CLOSE.replace("5000000", "20000000000");
    world.tell("c", "2026-01-06T10:00:00Z", "z", close.replace("}", ",'round':'series_e'}"));
    assertThat(world.records).extracting(Event::revision).containsExactly(1, 1, 1);
    assertThat(world.events()).isEqualTo(3);
  }

  @Test
  void anArticleThatTellsOneActTwiceTellsItOnce() {
    String ruling = "{'kind':'regulatory','act':'ruling','subjects':['Alder AI'],'authorities':['";
    world.tell(
        "a",
        "2025-01-01T10:00:00Z",
        "x",
        ruling + "Court']}",
        ruling + "Supreme Court @ US'],'primary':false}");
    assertThat(world.events()).isEqualTo(1);
    assertThat(world.last().articles()).containsExactly("a");
    assertThat(world.last().authorities()).hasSize(2);
    world.tell("b", "2025-01-01T11:00:00Z", "y", ruling + "Supreme Court @ US']}");
    assertThat(world.events()).isEqualTo(1);
  }

  @Test
  void aDenialRevisesWhatItDenies() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    List<Event> denial = world.tell("b", "2025-01-02T10:00:00Z", "y", DENIAL);
    assertThat(denial).hasSize(1);
    assertThat(denial.get(0).revision()).isEqualTo(2);
    assertThat(denial.get(0).status()).isEqualTo(EventStatus.DENIED);
    assertThat(denial.get(0).action()).isEqualTo(EventAction.UPDATED);
    assertThat(denial.get(0).articles()).containsExactly("a", "b");
  }

  @Test
  void deniedByTwoItIsTakenBack() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", TALKS);
    world.tell("b", "2025-01-02T10:00:00Z", "y", DENIAL);
    world.tell("c", "2025-01-03T10:00:00Z", "z", DENIAL);
    assertThat(world.last().action()).isEqualTo(EventAction.RETRACTED);
    assertThat(world.last().supersededBy()).isNull();
    world.tell("d", "2025-01-04T10:00:00Z", "w", TALKS);
    world.tell("e", "2025-01-05T10:00:00Z", "v", TALKS);
    world.tell("f", "2025-01-06T10:00:00Z", "u", TALKS);
    assertThat(world.last().action()).isEqualTo(EventAction.UPDATED);
    assertThat(world.last().status()).isEqualTo(EventStatus.PROSPECTIVE);
    assertThat(world.last().revision()).isEqualTo(6);
  }

  @Test
  void anArticleThatDeniesWhatItToldTakesItBack() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.tell("a", "2025-01-02T10:00:00Z", "we were wrong", DENIAL);
    assertThat(world.last().eventId()).endsWith(":unspecified:2025-01-01");
    assertThat(world.last().status()).isEqualTo(EventStatus.DENIED);
    assertThat(world.last().action()).isEqualTo(EventAction.RETRACTED);
  }

  @Test
  void aDenialOfWhatNobodyToldIsAnEvent() {
    world.tell("a", "2025-01-02T10:00:00Z", "y", DENIAL);
    assertThat(world.last().action()).isEqualTo(EventAction.CREATED);
    assertThat(world.last().status()).isEqualTo(EventStatus.DENIED);
    world.tell("b", "2025-01-02T11:00:00Z", "z", DENIAL);
    assertThat(world.last().action()).isEqualTo(EventAction.UPDATED);
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    assertThat(world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE)).isEmpty();
  }

  @Test
  void theSameArticleKnownEarlierWasKnownEarlier() {
    Telling late = World.telling("a", null, "2025-01-01T10:00:00Z", "x", CLOSE);
    Telling early =
        new Telling(
            late.articleId(),
            late.source(),
            late.knownAtMs() - 3_600_000,
            late.publishedAtMs(),
            late.publishedPrecision(),
            late.contentHash(),
            late.sketch(),
            late.words(),
            late.events());
    assertThat(world.merger().accept(late)).hasSize(1);
    assertThat(world.merger().accept(early))
        .singleElement()
        .satisfies(e -> assertThat(e.knownAt()).isEqualTo("2025-01-01T09:00:00.000Z"))
        .satisfies(e -> assertThat(e.action()).isEqualTo(EventAction.UPDATED));
    assertThat(world.merger().accept(late)).isEmpty();
  }

  @Test
  void aCorrectionKeepsTheId() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    String id = world.last().eventId();
    world.tell("a", "2025-01-05T10:00:00Z", "put right", CLOSE.replace("5000000", "8000000"));
    assertThat(world.records).hasSize(2);
    assertThat(world.last().eventId()).isEqualTo(id);
    assertThat(world.last().amount().value()).isEqualByComparingTo("8000000");
    assertThat(world.last().conflicts()).isEmpty();
    assertThat(world.last().articles()).containsExactly("a");
  }

  @Test
  void anUpdateThatTellsItNoLongerTakesItsPartBack() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.tell("b", "2025-01-01T11:00:00Z", "y", CLOSE);
    world.tell("b", "2025-01-01T12:00:00Z", "nothing");
    assertThat(world.last().articles()).containsExactly("a");
    assertThat(world.last().knownAt()).isEqualTo("2025-01-01T12:00:00.000Z");
    world.tell("a", "2025-01-01T13:00:00Z", "nothing");
    assertThat(world.last().action()).isEqualTo(EventAction.RETRACTED);
    assertThat(world.last().revision()).isEqualTo(4);
  }

  @Test
  void theYoungerOfTwoEventsThatAreOneIsTakenBack() {
    String arabic = "{'kind':'funding','subjects':['زهرة الصحراء'],'amount':'5000000 USD'}";
    String english = "{'kind':'funding','subjects':['Desert Bloom'],'amount':'5000000 USD'}";
    String both =
        "{'kind':'funding','subjects':['Desert Bloom | زهرة الصحراء'],'amount':'5000000 USD'}";
    world.tell("a", "2025-01-01T10:00:00Z", "x", arabic);
    world.tell("b", "2025-01-01T11:00:00Z", "y", english);
    assertThat(world.events()).isEqualTo(2);
    List<Event> records = world.tell("c", "2025-01-01T12:00:00Z", "z", both);
    assertThat(world.events()).isEqualTo(1);
    assertThat(records)
        .extracting(Event::action)
        .containsExactly(EventAction.UPDATED, EventAction.RETRACTED);
    assertThat(records.get(0).articles()).containsExactly("a", "b", "c");
    assertThat(records.get(1).supersededBy()).isEqualTo(records.get(0).eventId());
    assertThat(records.get(1).knownAtMs()).isEqualTo(records.get(0).knownAtMs());
  }

  @Test
  void aLateOlderArticleGivesTheEventItsTrueId() {
    world.tell("b", "2025-01-02T10:00:00Z", "y", CLOSE);
    List<Event> records = world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    assertThat(records)
        .extracting(Event::eventId)
        .containsExactly(
            "funding:alder-ai:unspecified:2025-01-01", "funding:alder-ai:unspecified:2025-01-02");
    assertThat(records.get(1).action()).isEqualTo(EventAction.RETRACTED);
    assertThat(records.get(1).supersededBy()).isEqualTo(records.get(0).eventId());
    assertThat(records.get(0).knownAt()).isEqualTo("2025-01-02T10:00:00.000Z");
  }

  @Test
  void aLateArticleOfTheSameDayChangesNoId() {
    world.tell("b", "2025-01-01T12:00:00Z", "y", CLOSE);
    List<Event> records = world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    assertThat(records).singleElement().extracting(Event::revision).isEqualTo(2);
  }

  @Test
  void twoLikeEventsOfOneDayHaveTwoIds() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", CLOSE);
    world.tell("b", "2025-01-01T11:00:00Z", "y", CLOSE.replace("5000000", "90000000"));
    assertThat(world.records)
        .extracting(Event::eventId)
        .containsExactly(
            "funding:alder-ai:unspecified:2025-01-01", "funding:alder-ai:unspecified:2025-01-01.2");
  }
}
