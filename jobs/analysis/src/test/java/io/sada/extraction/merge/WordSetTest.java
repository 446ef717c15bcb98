package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
  private static final WordSet TEXT =
      WordSet.of("قالت شركة مونشوت إن Lantern Exchange والنخيل في الرياض");

  @ParameterizedTest
  @CsvSource({"Lantern", "Lantern Exchange", "Moonshot AI", "Moonshot", "مونشوت", "لانترن"})
  void isNamed(String name) {
    assertThat(TEXT.names(Name.of(name, name, name, false))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Lantern Labs", "Brightwater", "بينانس"})
  void isNotNamed(String name) {
    assertThat(TEXT.names(Name.of(name, name, name, false))).isFalse();
  }

  @Test
  void theCosineIsOfSets() {
    WordSet sixty = words(0, 60);
    assertThat(sixty.cosine(words(0, 60))).isEqualTo(1);
    assertThat(sixty.cosine(words(30, 90))).isEqualTo(0.5);
    assertThat(sixty.cosine(words(60, 120))).isZero();
    assertThat(words(0, 36).cosine(words(0, 64))).isEqualTo(0.75);
  }

  @Test
  void tooFewWordsSayNothing() {
    assertThat(words(0, 20).cosine(words(0, 20))).isZero();
    assertThat(WordSet.NONE.cosine(words(0, 60))).isZero();
  }

  private static WordSet words(int from, int to) {
    return new WordSet(IntStream.range(from, to).toArray());
  }
}
