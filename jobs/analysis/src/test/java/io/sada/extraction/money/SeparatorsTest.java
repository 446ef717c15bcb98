package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500|1500", "1,500|1500", "1,500,000|1500000", "1.500.000|1500000", "1,234.5|1234.5",
        "1.234,5|1234.5", "136,7|136.7", "0,255|0.255", "1٬234٫5|1234.5", "7٫5|7.5",
        "1,00,000|100000", "12,34,567|1234567", "1'500'000|1500000", "1.5|1.5", "0.500|0.5",
        "97.151.502.13|97151502.13", "310.000.000.00|310000000", "3ر28|28.3", "2298ر6|6.2298",
            "951ر625ر34|34625951"
      })
  void readsAs(String digits, BigDecimal value) {
    assertThat(Digits.read(digits, false).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.5.2015", "192.168.1.10", "1,2,3", "12,34,5", "1.2.56", "1ر2ر3", "1٫2٫3"})
  void isNoNumber(String digits) {
    assertThat(Digits.read(digits, false)).isNull();
  }

  @Test
  void rightToLeftMarksTurnTheGroupsRound() {
    assertThat(Digits.read("960.407.1", true).value()).isEqualByComparingTo("1407960");
  }

  @Test
  void moreDigitsThanAnySumAreNoNumber() {
    assertThat(Digits.read("9".repeat(100_000), false)).isNull();
  }

  @Test
  void dotGroupsThousandsInArabicWithoutAScale() {
    assertThat(Reading.of("غرامة 50.000 ريال")).containsExactly("50000 SAR");
    assertThat(Reading.of("بلغت 151.980 ريالا")).containsExactly("151980 SAR");
    assertThat(Reading.of("نحو 2.890 دولارا")).containsExactly("2890 USD about");
  }

  @Test
  void dotIsADecimalSignBeforeAScale() {
    assertThat(Reading.of("4.871 مليار دينار كويتي")).containsExactly("4871000000 KWD");
  }

  @Test
  void dotIsADecimalSignWhereTheCurrencyHasThousandths() {
    assertThat(Reading.of("1.250 دينار كويتي")).containsExactly("1.25 KWD");
    assertThat(Reading.of("0.423 درهم")).containsExactly("0.423 AED");
  }

  @Test
  void dotIsADecimalSignInAPrice() {
    assertThat(Reading.of("وصولا إلى سعر 2.100 ريال")).containsExactly("2.1 SAR");
  }

  @Test
  void dotIsADecimalSignInEnglishButNotBeforeThreeZeros() {
    assertThat(Reading.of("$1.234")).containsExactly("1.234 USD");
    assertThat(Reading.of("EUR 50.000")).containsExactly("50000 EUR");
  }

  @Test
  void spacesGroupThousands() {
    assertThat(Reading.of("12 500 000 دولار")).containsExactly("12500000 USD");
    assertThat(Reading.of("1\u202f500 €")).containsExactly("1500 EUR");
    assertThat(Reading.of("$1 500 000")).containsExactly("1500000 USD");
  }

  @Test
  void aSpaceBeforeAnotherNumberDoesNotGroup() {
    assertThat(Reading.of("in group 5 200 dollars were lost")).containsExactly("200 USD");
  }
}
