package io.sada.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Article;
import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Section;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes in good faith: they end, and their evidence slices back. */
class HostileArticlesTest {
  private static final Extractor EXTRACTOR = Extractor.bundled();
  private static final String[] PIECES = {
    "Kelvara raised $40 million ",
    "جمعت شركة كلفارا 40 مليون دولار ",
    "the SEC sues Binance ",
    "غرمت الهيئة بينانس ",
    "led by A, B and C ",
    "بقيادة سوفت بنك وإنفيديا ",
    "\u202e",
    "\u200f",
    "\u0651\u064e\u0640",
    "\ud83d",
    "\udc00",
    "((((",
    "))",
    "\"",
    "«",
    "1234567890",
    "$",
    "٣٫٥",
    ".",
    ",",
    "\n",
    "-",
    "x",
    "\u0000",
    "ﷲ",
    "XAI-3.11% ",
    "valuation ",
    "Series ",
    "و",
  };

  private static void read(String title, String text) {
    Article article = Stories.article("hostile", title, text);
    for (Event event : EXTRACTOR.extract(article)) {
      for (Evidence evidence : event.evidence()) {
        String section = evidence.section() == Section.TITLE ? title : text;
        assertThat(section.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
      }
    }
  }

  @Test
  void randomMixturesOfPieces() {
    long seed = System.nanoTime();
    System.out.println("hostile articles: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(60);
      for (int k = 0; k < pieces; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      int cut = text.length() == 0 ? 0 : random.nextInt(text.length());
      read(text.substring(0, cut), text.substring(cut));
    }
  }

  /** Would not end within the build if each sum were held against each word of such a sentence. */
  @Test
  void thousandsOfRoundsInOneSentence() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append("Acme").append(i).append(" AI raised $1 million from Accel and ");
    }
    read("Rounds", text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "9",
        "(",
        "\u0651",
        "\u202e",
        "\ud800",
        "$1 million ",
        "led by A, ",
        "Kelvara ",
        "SEC sues ",
        "و",
        "جمعت ",
        "مليار ",
        "بقيادة سوفت بنك و",
        "XAI-3.11% ",
      })
  void oneThingRepeatedWithoutEnd(String piece) {
    read(null, piece.repeat(100_000 / piece.length()));
  }
}
