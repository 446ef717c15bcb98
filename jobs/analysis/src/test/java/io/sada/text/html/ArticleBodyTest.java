package io.sada.text.html;

import static io.sada.text.html.Pages.PARAGRAPHS;
import static io.sada.text.html.Pages.TEXT;
import static io.sada.text.html.Pages.page;
import static io.sada.text.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {

  @ParameterizedTest
  @ValueSource(strings = {"english-news", "arabic-news"})
  void aPageOfNewsGivesItsArticleAndNothingElse(String name) {
    PageText page = ArticleBody.extract(Pages.resource(name + ".html"), "https://example.org/1");

    String expected = new String(Pages.resource(name + ".txt"), StandardCharsets.UTF_8).strip();
    assertThat(page.text().replace('\u00A0', ' ')).isEqualTo(expected);
  }

  @Test
  void titlesAreTheHeadlineWithoutTheSite() {
    assertThat(ArticleBody.extract(Pages.resource("english-news.html"), null).title())
        .isEqualTo("Harbour Robotics raises $45 million to automate ports");
    assertThat(ArticleBody.extract(Pages.resource("arabic-news.html"), null).title())
        .isEqualTo("منصة «نخلة» تجمع ٣٠ مليون دولار لتوسيع خدماتها");
  }

  @Test
  void aFragmentOfAFeedIsReadLikeAPage() {
    assertThat(ArticleBody.extract(PARAGRAPHS, null)).isEqualTo(new PageText("", TEXT));
    assertThat(ArticleBody.extract("<p>Mill sold.</p>", null).text()).isEqualTo("Mill sold.");
  }

  @Test
  void textWithoutMarkupIsItself() {
    String plain = "The brewery bought the mill for 3 < 4 million euros, the town said.";
    assertThat(ArticleBody.extract(plain, null).text()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "<html></html>", "<!-- nothing -->", "<script>var a = 1</script>"})
  void aPageWithoutTextIsEmpty(String html) {
    assertThat(ArticleBody.extract(html, null)).isEqualTo(new PageText("", ""));
  }

  @Test
  void anArticleThatTheStyleHidesIsFoundWhenNothingElseIs() {
    assertThat(text("<p>Loading.</p><div style='display: none'>" + PARAGRAPHS + "</div>"))
        .isEqualTo(TEXT);
    assertThat(
            ArticleBody.extract("<body style='visibility:hidden'>" + PARAGRAPHS + "</body>", null)
                .text())
        .isEqualTo(TEXT);
  }

  @Test
  void structuredDataStandsInForAnArticleThatThePageOnlyBegins() {
    String body = TEXT.replace("\n", "\\n");
    String data =
        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
            + "\"articleBody\": \""
            + body
            + "\"}]}</script>";

    assertThat(text(data + "<p>The brewery said on Monday that it had bought a mill.</p>"))
        .isEqualTo(TEXT);
    assertThat(text(data.replace("@graph", "broken\n\"") + "<p>The brewery bought a mill.</p>"))
        .isEqualTo("The brewery bought a mill.");
  }

  @Test
  void theSamePageGivesTheSameText() {
    byte[] html = Pages.resource("english-news.html");
    assertThat(ArticleBody.extract(html, null)).isEqualTo(ArticleBody.extract(html, null));
  }

  @Test
  void aFormAroundTheWholePageIsNoForm() {
    assertThat(text("<form id='aspnetForm'>" + PARAGRAPHS + "</form>")).isEqualTo(TEXT);
  }

  @Test
  void aLayoutTableIsReadCellByCell() {
    assertThat(
            text(
                "<table><tr><td><a href='/'>Home</a><br><br><a href='/n'>News</a></td><td>"
                    + PARAGRAPHS
                    + "</td></tr></table>"))
        .isEqualTo(TEXT);
  }

  @Test
  void aShortArticleUnderItsTitleBeatsTheTeasersBesideIt() {
    String article =
        "<div><h1>Mill sold to brewery</h1><p>The brewery has bought the old mill beside the river,"
            + " its owner said on Monday.</p></div>";
    String teasers =
        "<div class='box'><h5>Guides</h5><p>Where to swim in the river this summer, and where"
            + " better not to swim at all.</p><p><a href='/2'>Seven walks through the"
            + " hills</a></p><a href='/3'>More walks</a></div>";
    assertThat(
            ArticleBody.extract(
                    "<title>Mill sold to brewery</title>" + article + teasers.repeat(2), null)
                .text())
        .startsWith("The brewery has bought the old mill beside the river");
  }

  @Test
  void aPageIsReadFromItsBytes() {
    assertThat(ArticleBody.extract(page(PARAGRAPHS).getBytes(StandardCharsets.UTF_8), null).text())
        .isEqualTo(TEXT);
  }
}
