package io.sada.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void sumsAreWordedForPeople() {
    assertThat(Wording.money(Money.exact(new BigDecimal("1700000000"), "EUR")))
        .isEqualTo("EUR 1.7 billion");
    assertThat(Wording.money(Money.exact(new BigDecimal("504700000"), "USD")))
        .isEqualTo("USD 504.7 million");
    assertThat(Wording.money(Money.exact(new BigDecimal("12000"), null))).isEqualTo("12,000");
    assertThat(
            Wording.money(
                new Money(
                    new BigDecimal("10"), new BigDecimal("15"), "USD", Qualifier.RANGE, List.of())))
        .isEqualTo("USD 10 to 15");
    assertThat(
            Wording.money(
                new Money(new BigDecimal("35000000"), null, "EUR", Qualifier.UP_TO, List.of())))
        .isEqualTo("up to EUR 35 million");
  }

  @Test
  void figuresAreWordedForPeople() {
    assertThat(Wording.percent(0.0123)).isEqualTo("+1.23%");
    assertThat(Wording.percent(-0.06)).isEqualTo("-6.00%");
    assertThat(Wording.p(null)).isEqualTo("-");
    assertThat(Wording.p(0.0321)).isEqualTo("0.0321");
    assertThat(Wording.p(3.2e-9)).isEqualTo("3e-09");
  }
}
