package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String FAR = " and so on".repeat(40);

  private final Shelf shelf = new Shelf();

  private void article(String id, String title, String text) {
    shelf.add(new Article(id, null, null, null, null, null, null, title, text, null));
  }

  private static Evidence evidence(
      String field, String id, Section section, String in, String quote) {
    int start = in.indexOf(quote);
    return new Evidence(field, id, section, start, start + quote.length(), quote);
  }

  private static Event event(String... articles) {
    String ids =
        List.of(articles).stream().map(a -> "\"" + a + "\"").collect(Collectors.joining(","));
    return Fixture.read(Event.class, "{\"event_id\":\"e\",\"articles\":[%s]}", ids);
  }

  private static String shown(View.Passage passage) {
    return passage.pieces().stream()
        .map(p -> p.field() == null ? p.text() : "[" + p.text() + "|" + p.field() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void closeWordsAreMarkedInOnePassageAndFarOnesInAnother() {
    String text = "Orbit Labs raised $5 million." + FAR + " It was led by Dune Fund in May.";
    article("a", "Orbit raises", text);
    List<View.Passage> passages =
        Passages.of(
            event("a"),
            List.of(
                evidence("amount", "a", Section.TEXT, text, "$5 million"),
                evidence("investors[0]", "a", Section.TEXT, text, "Dune Fund"),
                evidence("subjects[0]", "a", Section.TEXT, text, "Orbit Labs"),
                evidence("status", "a", Section.TEXT, text, "raised"),
                evidence("round", "a", Section.TEXT, text, "raised")),
            shelf);
    assertThat(passages).hasSize(2);
    assertThat(shown(passages.get(0)))
        .startsWith("[Orbit Labs|subjects[0]] [raised|status, round] [$5 million|amount]. and so")
        .endsWith("…");
    assertThat(shown(passages.get(1)))
        .startsWith("…")
        .endsWith("It was led by [Dune Fund|investors[0]] in May.");
    assertThat(passages.get(0).source()).isEqualTo("text of a");
  }

  @Test
  void arabicReadsFromTheRightAlsoWhereItBeginsWithALatinName() {
    String title = "OKX تقر بالذنب وتدفع أكثر من 504 ملايين دولار";
    article("a", title, "");
    List<View.Passage> passages =
        Passages.of(
            event("a"),
            List.of(evidence("penalty", "a", Section.TITLE, title, "504 ملايين دولار")),
            shelf);
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).direction()).isEqualTo("rtl");
    assertThat(shown(passages.get(0)))
        .isEqualTo("OKX تقر بالذنب وتدفع أكثر من [504 ملايين دولار|penalty]");
  }

  @Test
  void theTextOfAPageIsThatWhichTheEventCarries() {
    Event event =
        Fixture.event("e", "Orbit", Fixture.T, "[]")
            .withArticlesText(List.of(new ArticleText("p", "Title", "Orbit is fined today")));
    article("p", "other", "<p>Orbit</p>");
    List<View.Passage> passages =
        Passages.of(
            event, List.of(new Evidence("status", "p", Section.TEXT, 9, 14, "fined")), shelf);
    assertThat(shown(passages.get(0))).isEqualTo("Orbit is [fined|status] today");
  }

  @Test
  void wordsThatTheArticleDoesNotHoldAtTheirPlaceStandAlone() {
    article("a", "t", "something else");
    List<View.Passage> passages =
        Passages.of(
            event("a", "gone"),
            List.of(
                new Evidence("amount", "a", Section.TEXT, 3, 13, "$5 million"),
                new Evidence("status", "gone", Section.TEXT, 0, 6, "raised")),
            shelf);
    assertThat(passages.stream().map(PassagesTest::shown))
        .containsExactly("[$5 million|amount]", "[raised|status]");
  }

  @Test
  void overlappingWordsAreMarkedOnce() {
    String text = "the SEC of the United States sued";
    article("a", "t", text);
    List<View.Passage> passages =
        Passages.of(
            event("a"),
            List.of(
                evidence("authorities[0]", "a", Section.TEXT, text, "SEC of the United States"),
                evidence("authorities[0].jurisdiction", "a", Section.TEXT, text, "States sued")),
            shelf);
    assertThat(shown(passages.get(0)))
        .isEqualTo(
            "the [SEC of the United States sued|authorities[0], authorities[0].jurisdiction]");
  }
}
