package io.sada.text.html;

import static io.sada.text.html.Pages.PARAGRAPHS;
import static io.sada.text.html.Pages.TEXT;
import static io.sada.text.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static final String NOISE =
      "This long sentence stands beside the article, and nobody would want to read it in there.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<aside>%s</aside>",
        "<footer>%s</footer>",
        "<figure><img src=x><figcaption>%s</figcaption></figure>",
        "<div role='complementary'>%s</div>",
        "<div class='sidebar'>%s</div>",
        "<div id='relatedStories'>%s</div>",
        "<div class='article-share_bar'>%s</div>",
        "<div class='wp-caption'><p>%s</p></div>",
        "<section><h3>Related articles</h3><p>%s</p></section>",
        "<section><h3>Leave a comment:</h3><div>%s</div></section>",
        "<section><h3>مقالات ذات صلة</h3><div>%s</div></section>",
        "<div><p>We use cookies on this website. %s</p></div>",
        "<div>XAI-3.11% AKT-8.1% RNDR+2.4%</div>",
        "<p>BTC $61,200 +1.2% | ETH $3,400 −0.4% | AKT $4.10 −8.1%</p>",
        "<div><div>تاسي -0.3%</div><div>برنت +1.1٪</div><div>ذهب 0.2%</div></div>",
        "<p>Read more: the mill that nobody wanted</p>",
        "<p>Subscribe to our letter about mills.</p>",
        "<p><a href='/x'>The mill that nobody wanted for twelve years, a history</a></p>",
        "<p>اقرأ أيضًا: <a href='/x'>طاحونة لا يريدها أحد</a></p>",
        "<p>(Reporting by A. Miller; editing by B. Brewer)</p>",
      })
  void whatIsNotTheArticleIsGone(String furniture) {
    String html = furniture.replace("%s", NOISE);
    assertThat(text("<div class='story'>" + PARAGRAPHS + html + "</div>")).isEqualTo(TEXT);
    String inside = PARAGRAPHS.replaceFirst("</p>", "</p>" + Matcher.quoteReplacement(html));
    assertThat(text("<div class='story'>" + inside + "</div>")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"content-with-sidebar", "related", "print", "overlay", "tag-mills author-3"})
  void anElementWithTheArticleInItIsNoFurnitureWhateverItsName(String name) {
    assertThat(text("<div class='%s'>%s</div>".formatted(name, PARAGRAPHS))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribers grew by a fifth in the year, the company said.",
        "Sharing the plant saves both companies three million euros a year.",
        "Read on its own, the report says little about the price of the mill.",
        "اشتركت الشركة في الجولة مع صندوقين آخرين، بحسب البيان.",
        "Malt rose 3%, barley 4% and hops 12%, and the brewer passed on 5%.",
        "The website of the mill uses few cookies, say the people who built it.",
        "Advertisement revenue rose by three percent, and subscriptions by nine.",
      })
  void sentencesThatOnlyBeginLikeFurnitureStay(String sentence) {
    assertThat(text(PARAGRAPHS + "<p>" + sentence + "</p>")).isEqualTo(TEXT + "\n\n" + sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share", "Related:", "تعليقات"})
  void aBareLineDoesNotTakeTheArticleAroundItAlong(String line) {
    assertThat(text("<div>" + line + PARAGRAPHS + "</div>")).isEqualTo(TEXT);
    assertThat(text("<div>" + PARAGRAPHS.replaceFirst("</p>", "</p>" + line) + "</div>"))
        .isEqualTo(TEXT);
    String before = "<div>" + PARAGRAPHS + PARAGRAPHS.replace("The ", "Its ") + "</div>";
    assertThat(
            text(before + "<div>" + line + "<p>One more thing, the mayor said at last.</p></div>"))
        .contains("The brewery said");
  }

  @Test
  void aSummaryBoxBeforeTheArticleIsGone() {
    String box =
        "<div class='box'><div>Key Points</div><ul><li>The mill is sold to a brewery, says the"
            + " town.</li></ul></div>";
    assertThat(text("<div><div>" + box + "</div><div>" + PARAGRAPHS + "</div></div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void rowsOfTeasersAreGone() {
    String card =
        "<div class='card'><h4><a href='/%1$d'>Headline number %1$d of the day</a></h4>"
            + "<p>A sentence or two that should make the reader want to open story %1$d.</p></div>";
    StringBuilder cards = new StringBuilder("<div>");
    for (int i = 0; i < 6; i++) {
      cards.append(card.formatted(i));
    }
    assertThat(
            text(
                "<div>" + PARAGRAPHS + PARAGRAPHS.replace("The ", "Its ") + cards + "</div></div>"))
        .doesNotContain("Headline", "story");
  }

  @Test
  void aRunOfNumberedSectionsIsTheArticle() {
    String section =
        "<div class='step'><h3>Step %1$d</h3><p>In step %1$d the miller does what has been done for"
            + " a thousand years, and the stone turns.</p></div>";
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      steps.append(section.formatted(i));
    }
    assertThat(text(steps.toString())).contains("Step 0", "In step 5");
  }

  @Test
  void aParagraphThatIsRepeatedInAGalleryStandsOnce() {
    String long1 = "<p>" + TEXT.replace("\n\n", " ") + "</p>";
    assertThat(text(long1 + "<p>And that was all that the mayor said.</p>" + long1))
        .isEqualTo(TEXT.replace("\n\n", " ") + "\n\nAnd that was all that the mayor said.");
  }

  @Test
  void headingsWithNothingUnderThemAreGoneAtTheEnd() {
    assertThat(text(PARAGRAPHS + "<h3>On the map</h3>")).isEqualTo(TEXT);
    assertThat(text("<h3>In short</h3>" + PARAGRAPHS)).isEqualTo("In short\n\n" + TEXT);
  }
}
