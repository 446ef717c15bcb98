package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known of real announcements and real prices. */
class SpringOf2024Test {
  private static final StudyParameters PARAMETERS =
      new StudyParameters(RealPrices.BAR_MILLIS, 1440, 12, 120);
  private static final BarWindow FIRST_BAR = new BarWindow(0, 1);
  private static final BarWindow HOUR = new BarWindow(0, 12);
  private static final BarWindow HOUR_BEFORE = new BarWindow(-12, 0);
  private static final Instant NOTICE = Instant.parse("2024-04-10T18:16:50Z");

  private static Map<String, Bars> prices;

  @BeforeAll
  static void read() {
    prices = RealPrices.all(EvaluationData.required("replay-2024/bars-5m"));
  }

  private static WindowStatistics study(String symbol, Instant announced, BarWindow window) {
    long bar = PARAMETERS.barOf(announced.toEpochMilli());
    return EventStudy.of(PARAMETERS, bar, prices.get(symbol), RealPrices.factors(prices, symbol))
        .window(window);
  }

  private static void expect(WindowStatistics statistics, double car, double scar) {
    assertThat(statistics.car().car()).isCloseTo(car, within(5e-5));
    assertThat(statistics.car().scar()).isCloseTo(scar, within(5e-3));
  }

  @Test
  void noticeToUniswapHitsItsTokenAtOnceAndOverTheHour() {
    expect(study("UNI", NOTICE, FIRST_BAR), -0.0414, -30.66);
    expect(study("UNI", NOTICE, HOUR), -0.1144, -24.40);
  }

  @Test
  void noticeToUniswapIsAmongTheRarestShocksOnRealPrices() {
    assertThat(study("UNI", NOTICE, FIRST_BAR).pRobust()).isBetween(1e-7, 1e-4);
    assertThat(study("UNI", NOTICE, HOUR).pRobust()).isBetween(1e-6, 1e-4);
    assertThat(study("UNI", NOTICE, HOUR_BEFORE).pRobust()).isGreaterThan(0.5);
  }

  @Test
  void noticeToUniswapLeavesOthersAlone() {
    WindowStatistics link = study("LINK", NOTICE, HOUR);
    assertThat(link.pRobust()).isGreaterThan(0.3);
    assertThat(link.car().car()).isCloseTo(-0.0028, within(5e-5));
    assertThat(link.car().p()).isCloseTo(0.47, within(5e-3));
    WindowStatistics fet = study("FET", NOTICE, HOUR);
    assertThat(fet.car().car()).isCloseTo(-0.0044, within(5e-5));
    assertThat(fet.car().p()).isCloseTo(0.49, within(5e-3));
  }

  @Test
  void worldChainWasBoughtTheHourBefore() {
    expect(study("WLD", Instant.parse("2024-04-17T15:00:00Z"), HOUR_BEFORE), 0.0915, 5.79);
  }

  @Test
  void pieceOnBittensorDidNextToNothing() {
    WindowStatistics tao = study("TAO", Instant.parse("2024-04-15T15:07:00Z"), HOUR);
    assertThat(tao.car().car()).isCloseTo(-0.0045, within(5e-5));
    assertThat(tao.car().p()).isCloseTo(0.90, within(5e-3));
  }
}
