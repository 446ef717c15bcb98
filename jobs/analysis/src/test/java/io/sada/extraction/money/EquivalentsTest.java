package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€5 million ($5.4 million)|5000000 EUR = 5400000 USD",
        "€5 million (about $5.4 million)|5000000 EUR = 5400000 USD",
        "€5 million, equivalent to about $5.4 million|5000000 EUR = 5400000 USD",
        "AED 3.67 billion/$1 billion|3670000000 AED = 1000000000 USD",
        "16.9 مليار ريال (نحو 4.5 مليار دولار)|16900000000 SAR = 4500000000 USD",
        "16.9 مليار ريال أي ما يعادل 4.5 مليار دولار|16900000000 SAR = 4500000000 USD",
        "16.9 مليار ريال، بما يعادل 4.5 مليار دولار|16900000000 SAR = 4500000000 USD",
        "£27.9 million ($35.3 million, 32.5 million euros)|27900000 GBP = 35300000 USD = 32500000"
            + " EUR"
      })
  void sameSumInAnotherCurrency(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @Test
  void sameSumAgainInBracketsIsLeftOut() {
    assertThat(Reading.of("five million dollars ($5,000,000)")).containsExactly("5000000 USD");
  }

  @Test
  void anotherSumInBracketsStays() {
    assertThat(Reading.of("$5 million ($2 million of it in debt)"))
        .containsExactly("5000000 USD", "2000000 USD");
  }

  @Test
  void sumsThatAreOnlyListedStayApart() {
    assertThat(Reading.of("€5 million, $7 million")).containsExactly("5000000 EUR", "7000000 USD");
  }
}
