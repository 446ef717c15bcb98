package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BarsTest {
  private static final double NONE = Double.NaN;

  @Test
  void aBarWithoutTicksCarriesThePreviousClose() {
    Bars bars = Bars.of(10, NONE, new double[] {NONE, 2, NONE, 4}, new double[] {9, 1, 9, 3});
    assertThat(bars.returnAt(10)).isNaN();
    assertThat(bars.returnAt(11)).isNaN();
    assertThat(bars.returnAt(12)).isZero();
    assertThat(bars.returnAt(13)).isEqualTo(StrictMath.log(2));
    assertThat(bars.closeAt(12)).isEqualTo(2);
    assertThat(bars.tickedAt(12)).isFalse();
    assertThat(bars.volumeAt(12)).isZero();
    assertThat(bars.volumeAt(13)).isEqualTo(3);
  }

  @Test
  void barsBeforeTheFirstTickDoNotExistAndBarsAfterTheLastAreEmpty() {
    Bars bars = Bars.of(10, NONE, new double[] {NONE, 2, 3}, new double[3]);
    assertThat(bars.startsBy(10)).isFalse();
    assertThat(bars.startsBy(11)).isTrue();
    assertThat(bars.returns(8, 16))
        .containsExactly(NONE, NONE, NONE, NONE, StrictMath.log(1.5), 0, 0, 0);
    assertThat(bars.returnAt(99)).isZero();
    assertThat(bars.closeAt(99)).isEqualTo(3);
    assertThat(bars.closeAt(9)).isNaN();
    assertThat(bars.tickedSince(12)).isTrue();
    assertThat(bars.tickedSince(13)).isFalse();
    assertThat(bars.returns(20, 22)).containsExactly(0, 0);
    assertThat(bars.returns(2, 4)).containsExactly(NONE, NONE);
  }

  @Test
  void aCloseFromBeforeMakesTheFirstReturn() {
    Bars bars = Bars.of(0, 2, new double[] {NONE, 4}, new double[2]);
    assertThat(bars.returns(0, 2)).containsExactly(0, StrictMath.log(2));
  }

  @Test
  void aSymbolNeverSeenHasNothing() {
    assertThat(Bars.none().startsBy(Long.MAX_VALUE)).isFalse();
    assertThat(Bars.none().returnAt(5)).isNaN();
    assertThat(Bars.none().closeAt(5)).isNaN();
    assertThat(Bars.none().tickedSince(0)).isFalse();
  }

  @Test
  void pricesMustBePositive() {
    assertThatThrownBy(() -> Bars.of(0, NONE, new double[] {0}, new double[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bars.of(0, NONE, new double[] {1}, new double[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
