package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "خمسة ملايين دولار|5000000",
        "خمس مئة دولار|500",
        "خمسمائة دولار|500",
        "ثلاثة عشر مليون دولار|13000000",
        "أحد عشر ألف دولار|11000",
        "اثني عشر مليون دولار|12000000",
        "خمسة وعشرون مليون دولار|25000000",
        "خمسة وعشرين مليون دولار|25000000",
        "مئة وخمسة وعشرون ألف دولار|125000",
        "مائتين وعشرة ملايين دولار|210000000",
        "ألف وخمسمئة دولار|1500",
        "مليون وثلاثمائة وخمسون ألف دولار|1350000",
        "ثمانين مليار دولار|80000000000",
        "مئة ألف دولار|100000",
        "المئة مليار دولار|100000000000",
        "ثلاثة مليارات وسبعمئة مليون دولار|3700000000",
        "تسعة دولارات|9",
        "ثمانمئة وثمانية وثمانون دولارا|888"
      })
  void arabic(String text, String value) {
    assertThat(Reading.of(text)).containsExactly(value + " USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "five million dollars|5000000", "twenty-five million dollars|25000000",
        "twenty five million dollars|25000000", "one hundred and fifty thousand dollars|150000",
        "a hundred million dollars|100000000", "a billion dollars|1000000000",
        "one million two hundred thousand dollars|1200000", "ninety-nine dollars|99",
        "fifteen hundred dollars|1500", "three hundred sixty-five dollars|365"
      })
  void english(String text, String value) {
    assertThat(Reading.of(text)).containsExactly(value + " USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مليار ونصف دولار|1500000000", "مليار ونصف المليار دولار|1500000000",
        "3 مليارات ونصف المليار دولار|3500000000", "مليونين ونصف المليون دولار|2500000",
        "2 ونصف مليار دولار|2500000000", "ربع مليون دولار|250000",
        "ثلاثة أرباع المليار دولار|750000000", "مليون وربع المليون دولار|1250000",
        "نصف تريليون دولار|500000000000", "half a billion dollars|500000000",
        "half a million dollars|500000", "a quarter of a million dollars|250000",
        "two and a half billion dollars|2500000000", "a billion and a half dollars|1500000000",
        "$2½ million|2500000", "one-and-a-half million dollars|1500000"
      })
  void fractions(String text, String value) {
    assertThat(Reading.of(text)).containsExactly(value + " USD");
  }

  @Test
  void thirdsAreRoundedFigures() {
    assertThat(Reading.of("ثلث مليون دولار")).containsExactly("333333 USD about");
  }

  @Test
  void numberInBracketsIsTheNumber() {
    assertThat(Reading.of("بمبلغ (10) ملايين ريال")).containsExactly("10000000 SAR");
    assertThat(Reading.of("بمبلغ (975,000) ريال")).containsExactly("975000 SAR");
    assertThat(Reading.of("تجاوزت (1 ترليون) ريال")).containsExactly("1000000000000 SAR at_least");
  }

  @Test
  void numberWrittenTwiceIsOneSum() {
    assertThat(Reading.of("(30,000) ثلاثون ألف ريال")).containsExactly("30000 SAR");
    assertThat(Reading.of("أكثر من (210) مائتين وعشرة ملايين ريال"))
        .containsExactly("210000000 SAR at_least");
    assertThat(Reading.of("30,000 (ثلاثون ألف) ريال")).containsExactly("30000 SAR");
  }

  @Test
  void unitCountsItself() {
    assertThat(Reading.of("بدولارين فقط")).containsExactly("2 USD");
    assertThat(Reading.of("ريال واحد")).containsExactly("1 SAR");
  }

  @Test
  void hundredthsAreNoNumbers() {
    assertThat(Reading.of("0.3 في المئة إلى 1092.10 دولار")).containsExactly("1092.1 USD");
    assertThat(Reading.of("0.3 بالمائة إلى 1092.10 دولار")).containsExactly("1092.1 USD");
  }
}
