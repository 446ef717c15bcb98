package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes are compared across languages by what their words mean. */
class ConceptsTest {
  private static double likeness(String a, String b) {
    return Name.of(a, a, a, true).likeness(Name.of(b, b, b, true));
  }

  @ParameterizedTest
  @CsvSource({
    "crypto mining, تعدين العملات المشفرة",
    "stablecoin issuers, مصدري العملات المستقرة",
    "stablecoins, العملات المستقرة",
    "crypto exchanges, منصات تداول العملات المشفرة",
    "AI chatbots, روبوتات الدردشة",
    "banks, المصارف",
    "insurance companies, شركات التأمين"
  })
  void areOne(String a, String b) {
    assertThat(likeness(a, b)).isGreaterThanOrEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "crypto mining, شركات التأمين",
    "insurance companies, شركات التمويل",
    "banks, منصات التداول",
    "chip makers, صناديق الاستثمار",
    "airlines, شركات الأدوية"
  })
  void areTwo(String a, String b) {
    assertThat(likeness(a, b)).isLessThan(0.5);
  }

  /** What a class does counts where nothing else is said. */
  @ParameterizedTest
  @CsvSource({"companies, الشركات, 0.9", "companies, شركات التأمين, 0"})
  void membersCountWhereThereIsNothingElse(String a, String b, double expected) {
    assertThat(likeness(a, b)).isEqualTo(expected);
  }
}
