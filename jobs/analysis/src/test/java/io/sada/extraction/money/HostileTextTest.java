package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.text.FoldedText;
import io.sada.text.Languages;
import io.sada.text.Normalizer;
import io.sada.text.Sentences;
import io.sada.text.Span;
import io.sada.text.Tokenizer;
import io.sada.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write: read to the end, with offsets that hold. */
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "$",
          "US$",
          "€",
          "5",
          "20",
          "1,000",
          "4ر1",
          "3.5",
          "٢٠",
          "۲",
          "٫",
          "٬",
          ".",
          ",",
          "-",
          "–",
          "(",
          ")",
          "[",
          "/",
          "\"",
          "%",
          "+",
          "~",
          " ",
          "\u00a0",
          "\n",
          "\u200f",
          "\u202e",
          "\u2066",
          "\u200d",
          "\u0301",
          "\u064b",
          "ـ",
          "\ud83d",
          "\ude00",
          "😀",
          "مليار",
          "ملياري",
          "مليون",
          "ألف",
          "نصف",
          "ونصف",
          "و",
          "خمسة",
          "وعشرون",
          "مئة",
          "دولار",
          "ريال",
          "دينار",
          "أمريكي",
          "من",
          "إلى",
          "بين",
          "نحو",
          "ﻣﻠﻴﺎﺭ",
          "ﷺ",
          "million",
          "bn",
          "m",
          "k",
          "and",
          "a",
          "half",
          "to",
          "between",
          "USD",
          "USD20bn",
          "bitcoin",
          "Hong",
          "Kong",
          "dollars",
          "U.S.",
          "亿",
          "美",
          "元",
          "&nbsp;",
          "&#0;",
          "&amp;nbsp;",
          "&",
          ";",
          "𝟐",
          "½",
          "د.إ",
          "x");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void randomMixturesAreReadWithExactOffsets(long seed) {
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(60);
      for (int k = 0; k < pieces; k++) {
        boolean anyCharacter = random.nextInt(12) == 0;
        text.append(
            anyCharacter
                ? String.valueOf((char) random.nextInt(0x10000))
                : PIECES.get(random.nextInt(PIECES.size())));
        if (random.nextInt(3) == 0) {
          text.append(' ');
        }
      }
      check(text.toString(), "seed " + seed + ", text " + i);
    }
  }

  @Test
  void longRepetitionsAreReadToTheEnd() {
    for (String piece : PIECES) {
      check(piece.repeat(10_000 / piece.length()), "repeated " + piece);
      check((piece + " ").repeat(5_000 / piece.length()), "repeated with spaces " + piece);
    }
  }

  /** Work is counted, not timed: how often the readers look at a lexeme. */
  @Test
  void workGrowsWithLengthOnly() {
    List<String> units = new ArrayList<>(PIECES);
    units.addAll(
        List.of(
            "مليار و",
            "5 إلى ",
            "$5 to ",
            "$1-",
            "(5",
            "(5) ",
            "between 5 and ",
            "5 and ",
            "خمسة و",
            "مليون ونصف ",
            "1 000 ",
            "5 (",
            "five hundred ",
            "A.",
            "1.",
            "1:",
            "5/",
            "نصف من ",
            "5 دينار ",
            "$5 to $6 or ",
            "(5) مليون ",
            "ارتفع من 5 إلى 6 دولار "));
    for (String unit : units) {
      for (String gap : List.of("", " ")) {
        String text = (unit + gap).repeat(8_000 / (unit.length() + 1));
        Work work = work(text);
        assertThat(work.looks).as("looks at %s", unit + gap).isLessThan(100L * work.size + 1_000);
      }
    }
  }

  /** Number of lexemes of a text, and how often one was looked at. */
  private static final class Work {
    int size;
    long looks;
  }

  private static Work work(String text) {
    MoneyParser parser = MoneyParser.bundled();
    FoldedText folded = Normalizer.fold(text);
    Work work = new Work();
    Lexemes counting =
        new Lexemes(folded, Tokenizer.tokenize(folded)) {
          @Override
          Lexeme at(int index) {
            work.looks++;
            return super.at(index);
          }

          @Override
          Meaning meaning(int index) {
            work.looks++;
            return super.meaning(index);
          }
        };
    Lexer.fill(counting, parser.vocabulary());
    work.size = counting.size();
    new MoneyReader(counting, parser.qualifiers()).read();
    return work;
  }

  @Test
  void aMegabyteWithoutASpace() {
    check("x".repeat(1 << 20), "latin");
    check("م".repeat(1 << 20), "arabic");
    check("亿".repeat(1 << 18), "ideographs");
  }

  @Test
  void aHundredThousandDigits() {
    assertThat(Reading.of("$" + "9".repeat(100_000))).isEmpty();
    assertThat(Reading.of("1,000".repeat(20_000) + " دولار")).isEmpty();
  }

  @Test
  void onlyMarks() {
    check("\u064b".repeat(1 << 18), "marks");
    check("م" + "\u064b".repeat(1 << 18), "a letter with marks");
  }

  @Test
  void nestedBrackets() {
    check("(".repeat(100_000) + "5 مليون" + ")".repeat(100_000) + " دولار", "brackets");
    check("(5 ".repeat(50_000), "open brackets with numbers");
  }

  @Test
  void loneSurrogatesAndBidiControls() {
    assertThat(Reading.of("\ud800$5\u202em\u202c\udc00 and \u206720 مليون\u2069 دولار"))
        .containsExactly("5000000 USD", "20000000 USD");
  }

  private static void check(String text, String label) {
    FoldedText folded = Normalizer.fold(text);
    Tokens tokens = Tokenizer.tokenize(folded);
    Languages.detect(folded, tokens);
    int last = 0;
    for (Span sentence : Sentences.split(folded)) {
      if (sentence.start() < last) {
        throw new AssertionError(label + ": " + sentence);
      }
      last = sentence.end();
    }
    MoneyParser.Found found = MoneyParser.bundled().read(folded, tokens);
    int end = 0;
    for (MoneyMention mention : found.money()) {
      boolean holds =
          mention.start() >= end
              && text.substring(mention.start(), mention.end()).equals(mention.quote());
      if (!holds) {
        throw new AssertionError(label + ": " + mention);
      }
      end = mention.end();
    }
    for (NumberMention number : found.numbers()) {
      if (!text.substring(number.start(), number.end()).equals(number.quote())) {
        throw new AssertionError(label + ": " + number);
      }
    }
  }
}
