package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void theHeadingThatTheMetadataRepeatsIsTheTitle() {
    assertThat(
            title(
                "<meta property=og:title content='Mill sold to brewery: the Valley Post'>"
                    + "<body><h1>Valley Post</h1><h1>Mill sold to brewery</h1>"))
        .isEqualTo("Valley Post");
    assertThat(
            title(
                "<meta property=og:title content='Mill sold to brewery'>"
                    + "<body><h1>The Valley</h1><h1>Mill sold  to brewery</h1>"))
        .isEqualTo("Mill sold to brewery");
  }

  @Test
  void theSitesNameIsCutOff() {
    assertThat(title("<title>Mill sold to brewery | The Valley Post</title>"))
        .isEqualTo("Mill sold to brewery");
    assertThat(title("<title>بيع الطاحونة القديمة لمصنع - صحيفة الوادي</title>"))
        .isEqualTo("بيع الطاحونة القديمة لمصنع");
    assertThat(
            title(
                "<meta property=og:title content='Mill sold - Valley'>"
                    + "<meta property=og:site_name content='valley'>"))
        .isEqualTo("Mill sold");
  }

  @Test
  void aDashInTheHeadlineStays() {
    assertThat(title("<meta property=og:title content='Mill sold - for three million'>"))
        .isEqualTo("Mill sold - for three million");
    assertThat(title("<title>Mill-owner sells</title>")).isEqualTo("Mill-owner sells");
    assertThat(title("<title>Mill - the story of a brewery and of its river</title>"))
        .isEqualTo("Mill - the story of a brewery and of its river");
  }

  @Test
  void aPageWithoutATitleHasNone() {
    assertThat(title("<p>text</p>")).isEmpty();
    assertThat(title("<h1>Only a heading</h1>")).isEqualTo("Only a heading");
  }

  @Test
  void escapesWithinEscapesAreResolved() {
    assertThat(title("<meta property=og:title content='Mill &amp;#8220;sold&amp;#8221;'>"))
        .isEqualTo("Mill “sold”");
  }

  @Test
  void theTitleIsRecognisedInTheText() {
    Titles titles = Titles.of(Jsoup.parse("<title>Old mill sold to brewery | Post</title>"));
    assertThat(titles.isRepeatedIn("OLD MILL: sold to brewery")).isTrue();
    assertThat(titles.isRepeatedIn("Old mill sold")).isFalse();
    assertThat(titles.isRepeatedIn("Old mill sold to brewery for three million, says the mayor"))
        .isFalse();
  }

  private static String title(String html) {
    return Titles.of(Jsoup.parse(html)).title();
  }
}
