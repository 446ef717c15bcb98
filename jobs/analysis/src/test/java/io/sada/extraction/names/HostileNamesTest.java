package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write: read to the end, with offsets that hold. */
class HostileNamesTest {
  private static final int REPEATS = 10_000;
  private static final List<String> PIECES =
      List.of(
          "$",
          "(",
          ")",
          ":",
          "-",
          "%",
          "/",
          "'s",
          "\"",
          "«",
          "»",
          ".",
          ",",
          " ",
          "\n",
          "\u200f",
          "\u0301",
          "\u064b",
          "ـ",
          "\ud83d",
          "\ude00",
          "😀",
          "5",
          "٣",
          "▼",
          "Bitcoin",
          "AKT",
          "NEAR",
          "xAI",
          "XAI",
          "The",
          "Greek",
          "finance ministry",
          "court",
          "in",
          "Paris",
          "وزارة",
          "المالية",
          "اليونانية",
          "في",
          "شركة",
          "نون",
          "بتكوين",
          "لل",
          "وال",
          "سولانا",
          "rose",
          "قفز",
          "USDT",
          "CMA",
          "London",
          "Apollo",
          "and",
          "NASDAQ",
          "crypto",
          "GPU",
          "decentralised");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKT-8.1% ",
        "Bitcoin rose 1% ",
        "Bitcoin, ",
        "(NEAR) ",
        "$ABC ",
        "Apollo and ",
        "CMA ",
        "بتكوين و",
        "وال",
        "«",
        "- ",
        "Greek court ",
        "(((",
        "crypto GPU ",
        "NASDAQ: ABC "
      })
  void repetitionsWithoutAnEndOfASentence(String piece) {
    String text = "Bitcoin " + piece.repeat(REPEATS);
    check(text, Read.text(text));
  }

  @Test
  void randomPieces() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(60);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      try {
        check(text.toString(), Read.text(text.toString()));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + round + ": " + text, e);
      }
    }
  }

  private static void check(String text, ArticleNames names) {
    for (NameMention m : names.mentions()) {
      assertThat(text.substring(m.start(), m.end())).isEqualTo(m.quote());
    }
    for (Move m : names.moves()) {
      assertThat(text.substring(m.start(), m.end())).isEqualTo(m.quote());
    }
  }
}
