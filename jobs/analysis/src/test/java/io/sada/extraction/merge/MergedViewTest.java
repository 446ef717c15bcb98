package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Conflict;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import io.sada.contract.Evidence;
import io.sada.contract.Investor;
import io.sada.contract.InvestorRole;
import io.sada.contract.Precision;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What several tellings say together. */
class MergedViewTest {
  private static final String FUNDING = "{'kind':'funding','subjects':['Alder AI'],";
  private static final String FINE =
      "{'kind':'regulatory','act':'fine','subjects':['Alder AI'],'authorities':['Bureau @ US'],";
  private final World world = new World();

  @Test
  void aSecondTellingIsARevision() {
    world.tell("a", "2025-01-01T10:00:00Z", "one", FUNDING + "'amount':'5000000 USD'}");
    assertThat(world.last().action()).isEqualTo(EventAction.CREATED);
    assertThat(world.last().revision()).isEqualTo(1);
    String id = world.last().eventId();
    world.tell("b", "2025-01-01T12:00:00Z", "two", FUNDING + "'amount':'5000000 USD'}");
    Event event = world.last();
    assertThat(event.eventId()).isEqualTo(id).isEqualTo("funding:alder-ai:unspecified:2025-01-01");
    assertThat(event.action()).isEqualTo(EventAction.UPDATED);
    assertThat(event.revision()).isEqualTo(2);
    assertThat(event.articles()).containsExactly("a", "b");
    assertThat(event.announcedAt()).isEqualTo("2025-01-01T10:00:00.000Z");
    assertThat(event.knownAt()).isEqualTo("2025-01-01T12:00:00.000Z");
  }

  @Test
  void tenTimesAsMuchIsAConflictThatTheBetterSupportedFigureWins() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", FUNDING + "'amount':'20000000000 USD'}");
    world.tell("b", "2025-01-01T11:00:00Z", "y", FUNDING + "'amount':'2000000000 USD'}");
    Conflict open = world.last().conflicts().get(0);
    assertThat(open.hypothesis()).isEqualTo("scale_10x");
    assertThat(open.resolvedTo()).isNull();
    assertThat(open.ratio()).isEqualTo(10.0);
    assertThat(world.last().amount().value()).isEqualByComparingTo("20000000000");
    world.tell("c", "2025-01-01T12:00:00Z", "z", FUNDING + "'amount':'2000000000 USD'}");
    Event event = world.last();
    assertThat(event.amount().value()).isEqualByComparingTo("2000000000");
    assertThat(event.conflicts()).hasSize(1);
    assertThat(event.conflicts().get(0).resolvedTo().value()).isEqualByComparingTo("2000000000");
    assertThat(event.conflicts().get(0).values())
        .extracting(v -> v.money().value())
        .containsExactly(new BigDecimal("20000000000"), new BigDecimal("2000000000"));
    assertThat(event.evidence())
        .filteredOn(e -> e.field().equals("amount"))
        .extracting(Evidence::articleId)
        .containsExactly("b", "c");
  }

  @Test
  void copiesAreOneWitness() {
    String text =
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omikron";
    world.tell("a", "2025-01-01T10:00:00Z", text, FUNDING + "'amount':'20000000 USD'}");
    world.tell("b", "2025-01-01T11:00:00Z", text + " pi", FUNDING + "'amount':'20000000 USD'}");
    double alone = world.last().confidence();
    assertThat(alone).isEqualTo(0.8);
    world.tell("c", "2025-01-01T12:00:00Z", "own words", FUNDING + "'amount':'200000000 USD'}");
    assertThat(world.last().conflicts().get(0).resolvedTo()).isNull();
    assertThat(world.last().confidence()).isLessThan(0.92);
  }

  @Test
  void articlesOfOnePublisherAreOneWitness() {
    world.tellBy("a", "paper", "2025-01-01T10:00:00Z", "x", FUNDING + "'amount':'20000000 USD'}");
    world.tellBy("b", "paper", "2025-01-01T11:00:00Z", "y", FUNDING + "'amount':'20000000 USD'}");
    assertThat(world.last().confidence()).isEqualTo(0.8);
    world.tellBy("c", "other", "2025-01-01T12:00:00Z", "z", FUNDING + "'amount':'20000000 USD'}");
    assertThat(world.last().confidence()).isEqualTo(0.88);
  }

  @Test
  void aRoundThatGrowsHasTheNewFigure() {
    String round = FUNDING + "'round':'series_b',";
    world.tell("a", "2025-01-01T10:00:00Z", "x", round + "'amount':'30000000 USD'}");
    world.tell("b", "2025-01-01T12:00:00Z", "y", round + "'amount':'30000000 USD'}");
    world.tell("c", "2025-02-20T12:00:00Z", "z", round + "'amount':'50000000 USD'}");
    Event event = world.last();
    assertThat(event.revision()).isEqualTo(3);
    assertThat(event.amount().value()).isEqualByComparingTo("50000000");
    assertThat(event.conflicts().get(0).hypothesis()).isEqualTo("revised");
    assertThat(event.conflicts().get(0).resolvedTo().value()).isEqualByComparingTo("50000000");
  }

  @Test
  void anotherCurrencyStandsBesideTheSum() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", FUNDING + "'amount':'75000000 SAR'}");
    world.tell("b", "2025-01-01T12:00:00Z", "y", FUNDING + "'amount':'20000000 USD'}");
    Event event = world.last();
    assertThat(world.events()).isEqualTo(1);
    assertThat(event.amount().currency()).isEqualTo("SAR");
    assertThat(event.amount().also()).singleElement().extracting("currency").isEqualTo("USD");
    assertThat(event.conflicts()).isEmpty();
  }

  @Test
  void aRoundedFigureGivesWayToTheExactOne() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", FUNDING + "'amount':'~7000000 USD'}");
    world.tell("b", "2025-01-01T12:00:00Z", "y", FUNDING + "'amount':'6600000 USD'}");
    Event event = world.last();
    assertThat(event.amount().value()).isEqualByComparingTo("6600000");
    assertThat(event.conflicts().get(0).hypothesis()).isEqualTo("rounding");
  }

  @Test
  void investorsAreUnitedAndTheirWordsFollowThem() {
    String amount = FUNDING + "'amount':'5000000 USD',";
    world.tell("a", "2025-01-01T10:00:00Z", "x", amount + "'investors':['Dune','Palm Fund']}");
    world.tell(
        "b", "2025-01-01T11:00:00Z", "y", amount + "'investors':['Palm Fund : lead','Reef']}");
    Event event = world.last();
    assertThat(event.investors())
        .extracting(Investor::name)
        .containsExactly("Dune", "Palm Fund", "Reef");
    assertThat(event.investors().get(1).role()).isEqualTo(InvestorRole.LEAD);
    assertThat(event.evidence())
        .filteredOn(e -> e.articleId().equals("b") && e.field().startsWith("investors"))
        .extracting(Evidence::field)
        .containsExactly("investors[1]", "investors[2]");
  }

  @Test
  void theRoundIsTheOneThatIsNamed() {
    String amount = FUNDING + "'amount':'5000000 USD'";
    world.tell("a", "2025-01-01T10:00:00Z", "x", amount + "}");
    assertThat(world.last().round()).isEqualTo(Round.UNSPECIFIED);
    world.tell("b", "2025-01-01T11:00:00Z", "y", amount + ",'round':'series_a','primary':false}");
    assertThat(world.last().round()).isEqualTo(Round.SERIES_A);
    assertThat(world.last().prominence()).isEqualTo(Prominence.PRIMARY);
    assertThat(world.last().eventId()).endsWith(":unspecified:2025-01-01");
  }

  @Test
  void aDateAloneDoesNotTakeTheTimeAway() {
    String amount = FUNDING + "'amount':'5000000 USD'}";
    world.tell("a", "2025-01-02T10:00:00Z", "x", amount);
    world.tell("b", "2025-01-02", "y", amount);
    assertThat(world.records.get(1).announcedPrecision()).isEqualTo(Precision.TIME);
    assertThat(world.records.get(1).announcedAt()).isEqualTo("2025-01-02T10:00:00.000Z");
    Event dayBefore = world.tell("c", "2025-01-01", "z", amount).get(0);
    assertThat(dayBefore.announcedPrecision()).isEqualTo(Precision.DAY);
    assertThat(dayBefore.announcedAt()).isEqualTo("2025-01-01T00:00:00.000Z");
  }

  @Test
  void plannedThenDoneIsOneActOfARegulator() {
    world.tell("a", "2025-01-01T10:00:00Z", "x", FINE + "'status':'prospective'}");
    world.tell("b", "2025-01-09T10:00:00Z", "y", FINE + "'penalty':'3000000 USD'}");
    world.tell("c", "2025-01-10T10:00:00Z", "z", FINE + "'status':'prospective'}");
    assertThat(world.events()).isEqualTo(1);
    assertThat(world.last().status()).isEqualTo(EventStatus.CONFIRMED);
  }

  @Test
  void theMainAuthorityIsTheOneMostNameFirst() {
    String court = FINE.replace("'Bureau @ US'", "'Lower Court @ US','Bureau @ US'");
    world.tell("a", "2025-01-01T10:00:00Z", "x", court + "'penalty':'3000000 USD'}");
    world.tell("b", "2025-01-01T11:00:00Z", "y", FINE + "'penalty':'3000000 USD'}");
    world.tell("c", "2025-01-01T12:00:00Z", "z", FINE + "'penalty':'3000000 USD'}");
    assertThat(world.last().authorities())
        .extracting("name")
        .containsExactly("Bureau", "Lower Court");
  }
}
