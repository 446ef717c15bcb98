package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void figuresAreWordedForPeople() {
    assertThat(Figures.percent(-0.1144)).isEqualTo("−11.44 %");
    assertThat(Figures.percent(0.0012)).isEqualTo("+0.12 %");
    assertThat(Figures.percent(null)).isEqualTo("–");
    assertThat(Figures.interval(new Interval(-0.012, 0.004))).isEqualTo("−1.20 … 0.40 %");
    assertThat(Figures.interval(null)).isEqualTo("–");
    assertThat(Figures.p(0.04321)).isEqualTo("0.0432");
    assertThat(Figures.p(3.24e-7)).isEqualTo("3.2e−7");
    assertThat(Figures.p(2.8e-110)).isEqualTo("2.8e−110");
    assertThat(Figures.p(0.0)).isEqualTo("0.0000");
    assertThat(Figures.p(null)).isEqualTo("–");
    assertThat(Figures.number(-24.396, 2)).isEqualTo("−24.40");
    assertThat(Figures.count(1234567)).isEqualTo("1,234,567");
  }

  /** 1.96 in the limit, 12.706 with one degree of freedom: any table of Student's t. */
  @Test
  void theIntervalReachesAsFarAsStudentsTSays() {
    assertThat(Interval.quantile(1)).isCloseTo(12.706, within(1e-3));
    assertThat(Interval.quantile(1437)).isCloseTo(1.9616, within(1e-4));
    Interval interval = Interval.of(Fixture.impact("e", "UNI", "post_1h", 1, -0.1, ""));
    assertThat(interval.low()).isCloseTo(-0.119616, within(1e-6));
    assertThat(interval.high()).isCloseTo(-0.080384, within(1e-6));
  }

  @Test
  void directionIsThatOfMostLetters() {
    assertThat(Direction.of("SEC تفرض غرامة على يونيسواب")).isEqualTo("rtl");
    assertThat(Direction.of("Uniswap (يونيسواب) is fined")).isEqualTo("ltr");
    assertThat(Direction.of("12,3 %")).isEqualTo("ltr");
  }
}
