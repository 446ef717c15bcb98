package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust stack or time; a rule that is not linear makes this class take minutes. */
class HostilePagesTest {

  private static final int MANY = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "<blockquote class='comment share'>",
      })
  void aPageThatIsNestedTooDeepIsRefused(String opening) {
    assertThatThrownBy(() -> ArticleBody.extract(opening.repeat(MANY) + "text", null))
        .isInstanceOf(HtmlTooDeepException.class)
        .hasMessageContaining("1000");
  }

  @Test
  void theLimitIsTheDeepestThatIsRead() {
    String html = "<html><body>" + "<div>".repeat(8) + Pages.TEXT;
    assertThat(ArticleBody.extract(html, null, 10).text()).isNotEmpty();
    assertThatThrownBy(() -> ArticleBody.extract(html, null, 9))
        .isInstanceOfSatisfying(
            HtmlTooDeepException.class, e -> assertThat(e.limit()).isEqualTo(9));
  }

  @Test
  void aHigherLimitIsReadWithoutRecursion() {
    String html = "<div class='related x'>".repeat(5_000) + Pages.TEXT;
    assertThat(ArticleBody.extract(html, null, 6_000).text()).isNotEmpty();
  }

  @Test
  void megabytesWithoutASpaceAreOneParagraph() {
    String word = "x".repeat(3_000_000);
    assertThat(ArticleBody.extract("<p>" + word + "</p>", null).text()).isEqualTo(word);
    assertThat(ArticleBody.extract(word, null).text()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p",
        "<",
        "&",
        "&#x10FFFF;",
        "</div>",
        "<!--",
        "<![CDATA[",
        "<a href='",
        "<br>",
        "<h1>Related</h1>",
        "<h3>Share</h3>x",
        "<td>1",
        "<tr><td>1<td>2",
        "<p class='share related'>x.",
        "<i class=share></i>",
        "<a><table>",
        "\u0000",
        "\uD800",
        "\u064B",
        "\u202E(",
        "<script>",
        "<title>x",
        "<meta property=og:title content=x>",
        "<script type='application/ld+json'>{\"articleBody\":[[[[</script>",
      })
  void aPieceOfMarkupOverAndOverIsRead(String piece) {
    String html = piece.repeat(MANY / 20);
    assertThat(ArticleBody.extract(html, null).text().length())
        .isLessThanOrEqualTo(2 * html.length());
    assertThat(ArticleBody.extract(Pages.PARAGRAPHS + html, null)).isNotNull();
  }

  @Test
  void furnitureWithinFurnitureIsRead() {
    String html = "<div class='share'><p>word</p>".repeat(900) + "</div>".repeat(900);
    assertThat(ArticleBody.extract(html.repeat(10) + Pages.PARAGRAPHS, null).text())
        .contains("mill beside the river");
  }

  @Test
  void jsonNestedDeepInAScriptIsNotRead() {
    String data =
        "<script type='application/ld+json'>{\"articleBody\":" + "[".repeat(MANY) + "</script>";
    assertThat(ArticleBody.extract(data + Pages.PARAGRAPHS, null).text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void randomMarkupIsRead() {
    String[] pieces = {
      "<div>",
      "</div>",
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<a href=x>",
      "</a>",
      "<b>",
      "<h1>",
      "<h2>",
      "<li>",
      "<ul class='share'>",
      "<br>",
      "<pre>",
      "\n",
      "word ",
      "كلمة ",
      "A sentence that is long enough to be read as prose by itself. ",
      "<x-y>",
      "</",
      "<",
      "&amp",
      "'",
      "<div style='display:none'>",
      "<article>",
      "<form>",
      "<select>",
      "<svg>",
      "<math>",
      "<template>",
      "Related",
      "<!--",
      "-->",
      "<span class=author>",
      "</span>",
      "<body>",
      "<html>",
      "<frameset>",
    };
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(ArticleBody.extract(html.toString(), null)).as("seed %d", seed).isNotNull();
    }
  }
}
