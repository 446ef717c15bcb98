package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void blocksEndWhereBlockElementsDo() {
    assertThat(texts("<div>one<p>two</p>three<ul><li>four</li><li>five</li></ul></div>"))
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Test
  void inlineElementsDoNotBreakWords() {
    assertThat(texts("<p>mega<b>watt</b>s and <i>more</i> <a href=x>links</a></p>"))
        .containsExactly("megawatts and more links");
  }

  @Test
  void oneBreakIsALineAndTwoAreAParagraph() {
    assertThat(texts("<div>first<br>second<br><br>third<br> <br>fourth</div>"))
        .containsExactly("first\nsecond", "third", "fourth");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(texts("<pre>LONDON (Wire)\nStocks   fell.\n\nOil rose.</pre>"))
        .containsExactly("LONDON (Wire)\nStocks fell.", "Oil rose.");
  }

  @Test
  void whitespaceIsCollapsedAndInvisibleCharactersAreDropped() {
    assertThat(
            texts(
                "<p>\n"
                    + "  raised\t\u00A0 5&nbsp;million,&nbsp; as re&shy;ported\u200B \uFEFFnow"
                    + " </p>"))
        .containsExactly("raised 5 million, as reported now");
  }

  @Test
  void aSpaceThatGroupsDigitsStays() {
    assertThat(texts("<p>1&nbsp;250&#8239;000 and 3&thinsp;000 and 4&nbsp;&nbsp;5 euros</p>"))
        .containsExactly("1\u00A0250\u202F000 and 3\u2009000 and 4 5 euros");
  }

  @Test
  void bidirectionalMarksStay() {
    assertThat(texts("<p>سعر \u200F(xAI)\u200E اليوم</p>"))
        .containsExactly("سعر \u200F(xAI)\u200E اليوم");
  }

  @Test
  void entitiesAreCharacters() {
    assertThat(texts("<p>A&amp;B &lt;5% &#8364;3m &rlm;&eacute; &unknown;</p>"))
        .containsExactly("A&B <5% €3m \u200Fé &unknown;");
  }

  @Test
  void rowsOfDataAreLines() {
    assertThat(
            texts(
                "<table><tr><th>Bank</th><th>Rate</th></tr><tr><td><p>North</p></td><td>5<br>%</td></tr></table>"))
        .containsExactly("Bank | Rate", "North | 5 %");
  }

  @Test
  void whatABrowserDoesNotShowIsLeftOut() {
    assertThat(
            texts(
                "<p>seen</p><script>x</script><style>y</style><noscript>z</noscript><p"
                    + " hidden>a</p><p style='color:red; display : none'>b</p><p"
                    + " class='sr-only'>c</p><p class='d-none'>d</p><p class='d-none"
                    + " d-md-block'>wide</p><button>e</button>"))
        .containsExactly("seen", "wide");
  }

  @Test
  void customElementsBreakOnlyBetweenBlocks() {
    assertThat(
            texts(
                "<p>as shown (<x-ref><a"
                    + " href=x>1</a></x-ref>).</p><x-card>card</x-card><x-card>two</x-card>"))
        .containsExactly("as shown (1).", "card", "two");
  }

  private static List<String> texts(String html) {
    return PageReader.read(Jsoup.parse(html).body(), false).blocks().stream()
        .map(Block::text)
        .toList();
  }
}
