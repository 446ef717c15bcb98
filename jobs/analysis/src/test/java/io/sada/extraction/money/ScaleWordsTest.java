package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$5k|5000 USD",
        "$5K|5000 USD",
        "$5m|5000000 USD",
        "$5M|5000000 USD",
        "$5mn|5000000 USD",
        "$5mm|5000000 USD",
        "$5MM|5000000 USD",
        "$5mln|5000000 USD",
        "$5 mln|5000000 USD",
        "$5 million|5000000 USD",
        "$5b|5000000000 USD",
        "$5bn|5000000000 USD",
        "$5 bln|5000000000 USD",
        "$5 Billion|5000000000 USD",
        "$5tn|5000000000000 USD",
        "$5 trillion|5000000000000 USD",
        "₹5 lakh|500000 INR",
        "₹5 crores|50000000 INR",
        "₹5 Cr|50000000 INR",
        "₹1 lakh crore|1000000000000 INR",
        "5 thousand euros|5000 EUR",
        "20 m euros|20000000 EUR",
        "$5-million|5000000 USD",
        "USD 1.5M|1500000 USD",
        "$100 thousand million|100000000000 USD"
      })
  void english(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 آلاف دولار|3000 USD",
        "100 ألف دولار|100000 USD",
        "100 الف دولار|100000 USD",
        "11 ألفا دولار|11000 USD",
        "5 مليون دولار|5000000 USD",
        "5 ميليون دولار|5000000 USD",
        "5 ملايين دولار|5000000 USD",
        "5 مليارات دولار|5000000000 USD",
        "5 ملیار دولار|5000000000 USD",
        "5 تريليونات دولار|5000000000000 USD",
        "5 ترليون دولار|5000000000000 USD",
        "تريليوني دولار|2000000000000 USD",
        "ألف مليار دولار|1000000000000 USD",
        "20 ألف مليون ريال|20000000000 SAR",
        "مليوندولار|1000000 USD",
        "20مليون دولار|20000000 USD",
        "5م ريال|5000000 SAR",
        "ملياران ونصف المليار دولار|2500000000 USD"
      })
  void arabic(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20亿美元|2000000000 USD",
        "5000万元|50000000 CNY",
        "1.5万亿美元|1500000000000 USD",
        "200億美元|20000000000 USD",
        "3兆円|3000000000000 JPY"
      })
  void ideographs(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @Test
  void vagueMultitudesAreNoSums() {
    assertThat(Reading.of("ملايين الدولارات")).isEmpty();
    assertThat(Reading.of("مئات الملايين من اليورو")).isEmpty();
    assertThat(Reading.of("بضعة ملايين دولار")).isEmpty();
    assertThat(Reading.of("a multi-million-dollar deal")).isEmpty();
    assertThat(Reading.of("several million dollars, billions of dollars")).isEmpty();
  }

  @Test
  void letterAwayFromItsDigitsIsNoScale() {
    assertThat(Reading.numbers("a 5 m wall")).isEmpty();
  }

  @Test
  void yearBeforeADualIsNoFactor() {
    assertThat(Reading.of("في عام 2014 ملياري دولار")).containsExactly("2000000000 USD");
    assertThat(Reading.of("في عام 2014 مليار دولار")).containsExactly("1000000000 USD");
  }
}
