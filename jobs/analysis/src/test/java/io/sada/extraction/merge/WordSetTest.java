package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
  private static final WordSet TEXT =
      WordSet.of("قالت شركة مونشوت إن Lantern Exchange والنخيل في الرياض");

  @ParameterizedTest
  @CsvSource({"Lantern", "Lantern Exchange", "Moonshot", "مونشوت", "لانترن"})
  void isNamed(String name) {
    assertThat(TEXT.names(Name.of(name, name, name, false))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Lantern Labs", "Brightwater", "بينانس"})
  void isNotNamed(String name) {
    assertThat(TEXT.names(Name.of(name, name, name, false))).isFalse();
  }
}
