package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {
  @ParameterizedTest
  @CsvSource({
    "20000000 USD, 20000000 USD, EQUAL",
    "20000000 USD, 20050000 USD, EQUAL",
    "6600000000 USD, 7000000000 USD, ROUNDED",
    "410000000 USD, 400000000 USD, ROUNDED",
    "14000000 USD, 10000000 USD, NEAR",
    "25000000 USD, 30000000 USD, NEAR",
    "20000000000 USD, 2000000000 USD, TENFOLD",
    "5000000 USD, 9000000 USD, APART",
    "0 USD, 9000000 USD, APART",
    "75000000 SAR, 20000000 USD, CONVERTED",
    "120000000 EUR, 140000000 USD, CONVERTED",
    "600000000 EUR, 645000000 USD, CONVERTED",
    "75000000 SAR, 30000000 USD, APART",
    "600000000 EUR, 600000000 JPY, APART",
    "500 XAI, 500 XAI, EQUAL",
    "500 XAI, 500 USD, APART",
    "75000000 SAR = 20000000 USD, 20000000 USD, EQUAL",
    ">20000000 USD, 25000000 USD, ROUNDED",
    ">20000000 USD, 35000000 USD, APART",
    "<25000000 USD, 20000000 USD, ROUNDED",
    "<25000000 USD, 30000000 USD, NEAR"
  })
  void twoPrintedSums(String a, String b, Sums relation) {
    assertThat(Sums.relate(Told.money(a), Told.money(b))).isEqualTo(relation);
    assertThat(Sums.relate(Told.money(b), Told.money(a))).isEqualTo(relation);
  }

  @Test
  void whatIsNotToldIsUnknown() {
    assertThat(Sums.relate(null, Told.money("5 USD"))).isEqualTo(Sums.UNKNOWN);
    assertThat(Sums.relate(null, null)).isEqualTo(Sums.UNKNOWN);
  }

  @Test
  void aSumInsideARangeKeepsIt() {
    Money range =
        new Money(
            new BigDecimal("20000000"),
            new BigDecimal("30000000"),
            "USD",
            Qualifier.RANGE,
            List.of());
    assertThat(Sums.relate(range, Told.money("25000000 USD"))).isEqualTo(Sums.ROUNDED);
    assertThat(Sums.relate(range, Told.money("30000000 USD"))).isEqualTo(Sums.EQUAL);
    assertThat(Sums.relate(range, Told.money("44000000 USD"))).isEqualTo(Sums.NEAR);
  }
}
