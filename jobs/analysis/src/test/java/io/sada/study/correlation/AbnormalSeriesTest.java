package io.sada.study.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sada.study.Bars;
import io.sada.study.Factor;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AbnormalSeriesTest {
  private static final int N = 600;

  @Test
  void theModelDoesNotLearnFromTheAnnouncements() {
    SplittableRandom random = new SplittableRandom(3);
    double[] btc = new double[N];
    double[] own = new double[N];
    double market = Math.log(60_000);
    double noise = 0;
    for (int t = 0; t < N; t++) {
      market += 1e-3 * (random.nextDouble() - 0.5);
      noise += 1e-4 * (random.nextDouble() - 0.5);
      btc[t] = Math.exp(market);
      own[t] = Math.exp(0.9 * market + noise + (t >= 300 ? 0.5 : 0));
    }
    List<Factor> factors = List.of(new Factor("BTC", bars(btc)));
    double[] y = AbnormalSeries.of(bars(own), factors, 0, N, new long[] {300, 900}, 12, 120);
    assertThat(y[0]).isNaN();
    assertThat(y[300]).isCloseTo(0.5, within(1e-3));
    assertThat(y[200]).isCloseTo(0, within(1e-3));
    double[] spoiled = AbnormalSeries.of(bars(own), factors, 0, N, new long[0], 12, 120);
    assertThat(Math.abs(spoiled[200])).isGreaterThan(5e-4);
    assertThat(AbnormalSeries.of(bars(own), factors, 0, 100, new long[0], 12, 120))
        .containsOnly(Double.NaN);
  }

  private static Bars bars(double[] close) {
    return Bars.of(0, Double.NaN, close, new double[close.length]);
  }
}
