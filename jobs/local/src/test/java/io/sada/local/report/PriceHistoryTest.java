package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.connectors.ticks.Tick;
import io.sada.study.Bars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {
  private static final long BAR = 60_000;
  private static final long K = Fixture.T / BAR;

  private static Tick tick(String symbol, long ts, double price, Long id) {
    Tick tick = new Tick();
    tick.setSymbol(symbol);
    tick.key().setTsMs(ts);
    tick.key().setPrice(price);
    if (id == null) {
      tick.key().setNoId();
    } else {
      tick.key().setId(id);
    }
    tick.setSize(BigDecimal.ONE);
    return tick;
  }

  @Test
  void closesDoNotDependOnTheOrderOfTicks() {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(tick("A", K * BAR - 5 * BAR, 7, null));
    ticks.add(tick("A", K * BAR - 9 * BAR, 6, null));
    ticks.add(tick("A", K * BAR, 10, null));
    ticks.add(tick("A", K * BAR + 59_999, 11, 1L));
    ticks.add(tick("A", K * BAR + 59_999, 12, 2L));
    ticks.add(tick("A", (K + 2) * BAR, 13, null));
    ticks.add(tick("B", K * BAR, 99, null));
    ticks.add(tick("A", (K + 3) * BAR, 50, null));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(ticks, new Random(round));
      PriceHistory prices = new PriceHistory(BAR);
      prices.want("A", K, K + 3);
      ticks.forEach(prices::offer);
      Bars bars = prices.bars("A", K, K + 3);
      assertThat(bars.closeAt(K)).isEqualTo(12);
      assertThat(bars.closeAt(K + 1)).isEqualTo(12);
      assertThat(bars.closeAt(K + 2)).isEqualTo(13);
      assertThat(bars.returnAt(K)).isEqualTo(StrictMath.log(12.0 / 7));
      assertThat(bars.returnAt(K + 1)).isZero();
    }
  }

  @Test
  void aStretchWithoutTicksCarriesTheCloseOfTheOneBefore() {
    PriceHistory prices = new PriceHistory(BAR);
    prices.want("A", K + 100, K + 110);
    prices.want("A", K, K + 10);
    prices.offer(tick("A", (K + 5) * BAR, 3, null));
    assertThat(prices.bars("A", K + 100, K + 110).closeAt(K + 104)).isEqualTo(3);
    assertThat(prices.bars("A", K, K + 10).closeAt(K + 4)).isNaN();
    prices.offer(tick("A", (K + 50) * BAR, 4, null));
    assertThat(prices.bars("A", K + 100, K + 110).closeAt(K + 104)).isEqualTo(4);
  }

  @Test
  void stretchesThatTouchAreOne() {
    PriceHistory prices = new PriceHistory(BAR);
    prices.want("A", K, K + 10);
    prices.want("A", K + 20, K + 30);
    prices.want("A", K + 10, K + 20);
    prices.offer(tick("A", (K + 12) * BAR, 3, null));
    assertThat(prices.bars("A", K + 5, K + 25).closeAt(K + 20)).isEqualTo(3);
  }

  @Test
  void whatWasNotAskedForIsNotThere() {
    PriceHistory prices = new PriceHistory(BAR);
    prices.want("A", K, K + 10);
    assertThatThrownBy(() -> prices.bars("A", K, K + 11))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> prices.bars("B", K, K + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
