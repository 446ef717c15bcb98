package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrencyContextTest {

  @Test
  void usualCurrencyWithoutContext() {
    assertThat(Reading.of("5 ملايين ريال")).containsExactly("5000000 SAR");
    assertThat(Reading.of("5 ملايين درهم")).containsExactly("5000000 AED");
    assertThat(Reading.of("5 million pounds")).containsExactly("5000000 GBP");
  }

  @Test
  void unitThatNobodyWouldGuessHasNoCurrency() {
    assertThat(Reading.of("5 ملايين دينار")).containsExactly("5000000 null");
  }

  @Test
  void countryThatTheTextSpeaksOfDecides() {
    assertThat(Reading.of("في الكويت جمعت الشركة 5 ملايين دينار")).containsExactly("5000000 KWD");
    assertThat(Reading.of("قال مصرف لبنان في بيروت إن لبنان يدفع، وقال لبنان أمس: 5 ليرات"))
        .containsExactly("5 LBP");
  }

  @Test
  void currencyNamedInFullOnceHoldsForTheText() {
    assertThat(Reading.of("بلغت 3 ملايين ريال قطري، ثم 5 ملايين ريال"))
        .containsExactly("3000000 QAR", "5000000 QAR");
  }

  @Test
  void oneForeignMentionDoesNotOutweighTheUsualCurrency() {
    assertThat(Reading.of("قال الوزير بعد زيارة قطر إن الغرامة 5 ملايين ريال"))
        .containsExactly("5000000 SAR");
  }
}
