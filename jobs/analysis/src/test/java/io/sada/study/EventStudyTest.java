package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStudyTest {
  private static final StudyParameters PARAMETERS = new StudyParameters(60_000, 600, 60, 120);
  private static final int LENGTH = 2_000;
  private static final long K0 = 1_500;
  private static final BarWindow HOUR = new BarWindow(0, 60);
  private static final BarWindow BEFORE = new BarWindow(-60, 0);

  private static final double[] BTC = RandomBars.walk(1, LENGTH, 60_000, 0.001);
  private static final double[] ETH = RandomBars.walk(2, LENGTH, 3_000, 0.001);
  private static final double[] OWN = RandomBars.walk(3, LENGTH, 1, 0.001);
  private static final List<Factor> FACTORS =
      List.of(new Factor("BTC", RandomBars.bars(BTC)), new Factor("ETH", RandomBars.bars(ETH)));

  private static double[] prices(double level) {
    return Arrays.stream(RandomBars.follow(BTC, 0.8, OWN)).map(p -> p * level).toArray();
  }

  private static WindowStatistics study(double[] close, BarWindow window) {
    return EventStudy.of(PARAMETERS, K0, RandomBars.bars(close), FACTORS).window(window);
  }

  @Test
  void levelOfThePriceDoesNotMatter() {
    WindowStatistics low = study(prices(1e-8), HOUR);
    WindowStatistics high = study(prices(1e5), HOUR);
    Close.to(low.car().car(), high.car().car(), 1e-9, "car");
    Close.to(low.car().scar(), high.car().scar(), 1e-9, "scar");
    Close.to(low.pRobust(), high.pRobust(), 1e-9, "p");
    Close.to(low.lmMax(), high.lmMax(), 1e-9, "lm");
    assertThat(low.placebo().windows()).isEqualTo(10);
    assertThat(low.placebo().p()).isNaN();
    assertThat(low.madZ()).isNaN();
    assertThat(low.volumeRatio()).isEqualTo(1);
  }

  @Test
  void whatComesAfterAWindowChangesNothingInIt() {
    double[] close = prices(1);
    double[] shocked = close.clone();
    for (int i = (int) K0 + 60; i < LENGTH; i++) {
      shocked[i] *= 1.3;
    }
    same(study(shocked, HOUR), study(close, HOUR));
    shocked[(int) K0] *= 1.2;
    same(study(shocked, BEFORE), study(close, BEFORE));
    assertThat(study(shocked, BEFORE).lmStat()).isNaN();
    assertThat(study(close, HOUR).lmStat()).isNotNaN();
  }

  private static void same(WindowStatistics actual, WindowStatistics expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
        .isEqualTo(expected);
  }

  @Test
  void aShockIsFoundAndGrowsLessLikely() {
    double last = 1;
    for (double shock : new double[] {0.005, 0.02, 0.05, 0.2}) {
      double[] close = prices(1);
      for (int i = (int) K0; i < LENGTH; i++) {
        close[i] *= Math.exp(shock);
      }
      WindowStatistics shocked = study(close, new BarWindow(0, 5));
      assertThat(shocked.car().car() - study(prices(1), new BarWindow(0, 5)).car().car())
          .isCloseTo(shock, within(1e-12));
      assertThat(shocked.pRobust()).isLessThan(last).isPositive();
      last = shocked.pRobust();
    }
    assertThat(last).isLessThan(1e-6);
  }

  @Test
  void countsBarsWithoutTicks() {
    double[] close = prices(1);
    Arrays.fill(close, 1_000, 1_030, Double.NaN);
    Arrays.fill(close, 1_510, 1_520, Double.NaN);
    EventStudy study = EventStudy.of(PARAMETERS, K0, RandomBars.bars(close), FACTORS);
    assertThat(study.missingBars()).isEqualTo(30);
    assertThat(study.window(HOUR).windowMissingBars()).isEqualTo(10);
    assertThat(study.fit().bars()).isEqualTo(600);
    assertThat(study.estimationFromMillis()).isEqualTo((K0 - 660) * 60_000);
    assertThat(study.estimationToMillis()).isEqualTo((K0 - 60) * 60_000);
  }

  @Test
  void aWindowWithoutATradeIsNoHypothesis() {
    double[] close = prices(1);
    int from = Math.toIntExact(K0) + HOUR.from();
    int to = Math.toIntExact(K0) + HOUR.to();
    Arrays.fill(close, from, to - 1, Double.NaN);
    assertThat(study(close, HOUR).pRobust()).isFinite();
    close[to - 1] = Double.NaN;
    WindowStatistics silent = study(close, HOUR);
    assertThat(silent.car().rawReturn()).isZero();
    assertThat(silent.car().scar()).isFinite();
    assertThat(silent.pRobust()).isNaN();
  }

  @Test
  void gapsOfABenchmarkAreCarried() {
    List<Factor> gapped =
        List.of(
            new Factor("BTC", RandomBars.bars(RandomBars.withGaps(BTC, 9, 0.3))), FACTORS.get(1));
    EventStudy study = EventStudy.of(PARAMETERS, K0, RandomBars.bars(prices(1)), gapped);
    assertThat(study.keptFactors()).containsExactly("BTC", "ETH");
    assertThat(study.fit().bars()).isEqualTo(600);
    assertThat(study.window(HOUR).car().scar()).isFinite();
  }

  @Test
  void outcomes() {
    double[] none = new double[LENGTH];
    Arrays.fill(none, Double.NaN);
    assertThat(study(none, HOUR).outcome()).isEqualTo(Outcome.NO_TICKS);
    double[] oneTick = none.clone();
    oneTick[1_520] = 5;
    assertThat(study(oneTick, BEFORE).outcome()).isEqualTo(Outcome.NO_TICKS);
    assertThat(study(oneTick, HOUR).outcome()).isEqualTo(Outcome.INSUFFICIENT_HISTORY);
    assertThat(study(oneTick, HOUR).windowMissingBars()).isEqualTo(59);
    assertThat(study(oneTick, HOUR).car()).isNull();
    double[] early = none.clone();
    early[5] = 5;
    WindowStatistics constant = study(early, HOUR);
    assertThat(constant.outcome()).isEqualTo(Outcome.STUDIED);
    assertThat(constant.car().scar()).isNaN();
    assertThat(constant.pRobust()).isNaN();
    assertThat(constant.lmMax()).isNaN();
    assertThat(constant.volumeRatio()).isNaN();
    assertThat(SectorToken.counts(constant)).isFalse();
    assertThat(SectorToken.counts(study(prices(1), HOUR))).isTrue();
  }

  @Test
  void aWindowIsCompleteOnceABenchmarkHasGoneOn() {
    assertThat(EventStudy.complete(FACTORS, LENGTH - 60, HOUR)).isTrue();
    assertThat(EventStudy.complete(FACTORS, LENGTH - 59, HOUR)).isFalse();
  }
}
