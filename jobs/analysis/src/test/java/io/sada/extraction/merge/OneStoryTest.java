package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the words of two articles say where the names in their events differ. */
class OneStoryTest {
  private static final String STORY =
      "The Harbour watchdog has banned the chatbots of Pelican from schools after parents"
          + " complained that pupils were told to lie about their age and to share pictures of"
          + " their homes";
  private static final String RETOLD =
      "Chatbots are banned from schools: the watchdog of Harbour acted after complaints of parents"
          + " whose pupils shared pictures of homes with Pelican and were told to lie about age";
  private static final String OTHER =
      "A lender on the coast was told to stop selling pension plans by telephone, Harbour said";

  private final World world = new World();

  private static String ban(String subject) {
    return "{'kind':'regulatory','act':'ban','subjects':['"
        + subject
        + "'],'authorities':['Harbour Watchdog @ GB']}";
  }

  private void tell(String subject, String text, String otherSubject, String otherText) {
    world.tell("a", "2025-01-01T10:00:00Z", text, ban(subject));
    world.tell("b", "2025-01-02T10:00:00Z", otherText, ban(otherSubject));
  }

  @Test
  void aCompanyAndItsClassInOneStoryAreOneSubject() {
    tell("Pelican", STORY, "~school chatbots", RETOLD);
    assertThat(world.events()).isEqualTo(1);
  }

  @Test
  void aClassInAnotherStoryIsAnother() {
    tell("Pelican", STORY, "~pension lenders", OTHER);
    assertThat(world.events()).isEqualTo(2);
  }

  /** Announcements of one day are often written alike. */
  @Test
  void twoNamesInOneWordingAreTwo() {
    String other = STORY.replace("Pelican", "Gannet");
    tell("Pelican", STORY, "Gannet", other);
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void aDescriptionInOneStoryIsTheNameOfTheOther() {
    String raise =
        "Atelier Mistral of Lyon gets money for its picking arms, which sort fruit in warehouses of"
            + " supermarkets in Spain; the founders met at a school of engineers in Grenoble";
    world.tell(
        "a",
        "2025-01-01T10:00:00Z",
        raise,
        "{'kind':'funding','subjects':['Atelier Mistral'],'amount':'90000000 EUR'}");
    world.tell(
        "b",
        "2025-01-01T12:00:00Z",
        "Money for picking arms of Lyon, which sort fruit in the warehouses of supermarkets: the"
            + " founders met in Grenoble, and their robots work in Spain",
        "{'kind':'funding','subjects':['French robot maker'],'amount':'90000000 EUR'}");
    assertThat(world.events()).isEqualTo(1);
  }

  @Test
  void nobodyNamedAndDaysLaterIsAnother() {
    String fine = "{'kind':'regulatory','act':'fine','subjects':['Pelican']}";
    world.tell("a", "2025-01-01T10:00:00Z", "x", fine);
    world.tell("b", "2025-01-03T10:00:00Z", "y", fine);
    assertThat(world.events()).isEqualTo(1);
    world.tell("c", "2025-01-09T10:00:00Z", "z", fine);
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void aCountryIsWhicheverAuthorityOfIt() {
    String ban = "{'kind':'regulatory','act':'ban','subjects':['Pelican'],'authorities':['";
    world.tell("a", "2025-01-01T10:00:00Z", "x", ban + "GB | Britain @ GB']}");
    world.tell("b", "2025-01-02T10:00:00Z", "y", ban + "Harbour Watchdog @ GB']}");
    assertThat(world.events()).isEqualTo(1);
    world.tell("c", "2025-01-02T11:00:00Z", "z", ban + "Kiosk Bureau @ FR']}");
    assertThat(world.events()).isEqualTo(2);
  }

  /** The day after, the article on a rival names the first, which is no part of its own case. */
  @Test
  void aRivalThatIsNamedBesideIsAnotherSubject() {
    String sues = "{'kind':'regulatory','act':'lawsuit','authorities':['Bureau @ US'],'subjects':[";
    world.tell("a", "2025-01-01T10:00:00Z", "The Bureau sues Pelican", sues + "'Pelican']}");
    world.tell(
        "b",
        "2025-01-02T10:00:00Z",
        "The Bureau sues Gannet a day after Pelican",
        sues + "'Gannet','Pelican']}");
    assertThat(world.events()).isEqualTo(2);
  }

  @Test
  void aFounderWhoIsNamedWithHisCompanyIsNot() {
    String sues = "{'kind':'regulatory','act':'lawsuit','authorities':['Bureau @ US'],'subjects':[";
    world.tell(
        "a",
        "2025-01-01T10:00:00Z",
        "The Bureau sues Pelican and its founder Rex Moor",
        sues + "'Pelican','Rex Moor']}");
    world.tell(
        "b",
        "2025-01-02T10:00:00Z",
        "Rex Moor, who founded Pelican, was sued",
        sues + "'Rex Moor']}");
    assertThat(world.events()).isEqualTo(1);
  }

  @Test
  void aClassInAnotherLanguageIsTranslated() {
    String rule = "{'kind':'regulatory','act':'rule','authorities':['Bureau @ EU'],'subjects':[";
    world.tell("a", "2025-01-01T10:00:00Z", "x", rule + "'~stablecoin issuers']}");
    world.tell("b", "2025-01-01T12:00:00Z", "y", rule + "'~مصدري العملات المستقرة']}");
    assertThat(world.events()).isEqualTo(1);
    world.tell("c", "2025-01-01T13:00:00Z", "z", rule + "'~شركات التأمين']}");
    assertThat(world.events()).isEqualTo(2);
  }
}
