package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$15-20 billion|15000000000..20000000000 USD",
        "$15–$20 billion|15000000000..20000000000 USD",
        "$15 billion to $20 billion|15000000000..20000000000 USD",
        "$500m-$1bn|500000000..1000000000 USD",
        "$500,000 to $1 million|500000..1000000 USD",
        "between $15 and $20 billion|15000000000..20000000000 USD",
        "from 15 to 20 million euros|15000000..20000000 EUR",
        "5 or 6 million dollars|5000000..6000000 USD",
        "INR 15-25 Lakh|1500000..2500000 INR",
        "plans to raise $5 million to $10 million|5000000..10000000 USD",
        "من 15 إلى 20 مليار دولار|15000000000..20000000000 USD",
        "ما بين 3 و5 ملايين يورو|3000000..5000000 EUR",
        "بين 200 مليون دولار و300 مليون دولار|200000000..300000000 USD",
        "تتراوح بين مليون ومليوني ريال|1000000..2000000 SAR",
        "15-20 مليون دولار|15000000..20000000 USD",
        "50 – 95 ألف ريال|50000..95000 SAR",
        "(50 - 500) ريال|50..500 SAR",
        "بين 29 ريالاً و54|29..54 SAR"
      })
  void isOneRange(String text, String range) {
    assertThat(Reading.of(text)).containsExactly(range);
  }

  @Test
  void quoteHoldsBothEnds() {
    assertThat(Reading.quotes("raise $15-20 billion now")).containsExactly("$15-20 billion");
  }

  @Test
  void changeFromOneSumToAnotherIsTwoSums() {
    assertThat(Reading.of("rose from $5 million to $7 million"))
        .containsExactly("5000000 USD", "7000000 USD");
    assertThat(Reading.of("ارتفعت من 15 مليار إلى 20 مليار دولار"))
        .containsExactly("15000000000 USD", "20000000000 USD");
    assertThat(Reading.of("raised its target from $15 to $20 million"))
        .containsExactly("15000000 USD", "20000000 USD");
  }

  @Test
  void changeByOneSumToAnotherIsTwoSums() {
    assertThat(Reading.of("هبط برنت 22 سنتا إلى 48.39 دولار"))
        .containsExactly("0.22 USD", "48.39 USD");
    assertThat(Reading.of("تراجع 1.95 دولار أو 4.14 في المئة")).containsExactly("1.95 USD");
  }

  @Test
  void fallingNumbersAreNoRange() {
    assertThat(Reading.of("$20 billion - $5 billion of it in debt"))
        .containsExactly("20000000000 USD", "5000000000 USD");
  }
}
