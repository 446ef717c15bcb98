package io.sada.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> split(String text) {
    return Sentences.split(Normalizer.fold(text)).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void splitsAtFullStopsOfBothLanguages() {
    assertThat(split("جمعت الشركة 5 ملايين دولار. وقالت إنها ستتوسع؟ نعم!"))
        .containsExactly("جمعت الشركة 5 ملايين دولار.", "وقالت إنها ستتوسع؟", "نعم!");
    assertThat(split("Acme raised $5m. It will expand.")).hasSize(2);
  }

  @Test
  void arabicFullStopWithoutSpaceSplits() {
    assertThat(split("أعلنت الشركة.وقال المدير")).hasSize(2);
  }

  @Test
  void decimalsAndDottedNamesDoNotSplit() {
    assertThat(split("Io.net rose 3.5 to Fetch.ai level in إم.جي.إكس today")).hasSize(1);
  }

  @Test
  void abbreviationsDoNotSplit() {
    assertThat(split("Acme Inc. and Mr. Smith of the U.S. Treasury met St. Mary Corp. Ltd. there."))
        .hasSize(1);
  }

  @Test
  void acronymBeforeAnOpenerSplits() {
    assertThat(split("It moved to the U.S. The company grew.")).hasSize(2);
  }

  @Test
  void whatNeverEndsIsCutAtACommaOrBetweenWords() {
    assertThat(split("word ".repeat(10_000))).allSatisfy(s -> assertThat(s).hasSizeLessThan(4_010));
    assertThat(split("word, ".repeat(10_000)))
        .hasSizeGreaterThan(1)
        .allSatisfy(s -> assertThat(s).hasSizeLessThan(3_010).endsWith(","));
    assertThat(split("word ".repeat(500))).hasSize(1);
  }

  @Test
  void lineFeedSplitsUnlessTheLineIsWrapped() {
    assertThat(split("Headline here\nBody text")).hasSize(2);
    assertThat(split("the price hit\nzero")).hasSize(1);
    assertThat(
            split(
                "Some words that fill a line of plain text up to its column by Acme\nFinance was"))
        .hasSize(1);
  }

  @Test
  void closingQuoteBelongsToItsSentence() {
    assertThat(split("He said “no.” Then left.")).containsExactly("He said “no.”", "Then left.");
  }

  @Test
  void clausesAreCutAtCommasButNotInsideNumbers() {
    String text = "جمعت 1,500 دولار، وقالت: نعم";
    FoldedText folded = Normalizer.fold(text);
    List<Span> clauses = Sentences.clauses(folded, new Span(0, text.length()));
    assertThat(clauses)
        .extracting(s -> s.of(text))
        .containsExactly("جمعت 1,500 دولار،", "وقالت:", "نعم");
  }

  @Test
  void blankTextHasNoSentence() {
    assertThat(split(" \n ")).isEmpty();
  }
}
