package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests of a sector against plain loops, with tokens whose histories differ. */
class SectorTestsTest {
  private static final int SPAN = 200;
  private static final int LENGTH = 5;
  private static final int WINDOW_FROM = SPAN + 10;
  private static final long BAR = 300_000;

  private static SectorToken token(int i, int missing, double shift) {
    double[] walk = LogReturns.of(RandomBars.walk(50 + i, SPAN + LENGTH + 1, 1, 0.01));
    double[] common = LogReturns.of(RandomBars.walk(7, SPAN + LENGTH + 1, 1, 0.005));
    double[] all = new double[SPAN + LENGTH];
    for (int t = 0; t < all.length; t++) {
      all[t] = walk[t + 1] + common[t + 1];
    }
    double[] residuals = Arrays.copyOf(all, SPAN);
    Arrays.fill(residuals, 0, missing, Double.NaN);
    double[] abnormal = Arrays.copyOfRange(all, SPAN, SPAN + LENGTH);
    abnormal[0] += shift;
    double car = Arrays.stream(abnormal).sum();
    double[] standardized = Arrays.stream(residuals).map(e -> e / 0.011).toArray();
    return new SectorToken(
        car, car / (0.02 + 0.001 * i), SPAN - missing, 3, residuals, standardized, abnormal);
  }

  private static List<SectorToken> tokens(int n, double shift) {
    List<SectorToken> tokens = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tokens.add(token(i, i % 4 * 10, shift));
    }
    return tokens;
  }

  @Test
  void agreesWithPlainLoops() {
    List<SectorToken> tokens = tokens(6, 0.003);
    SectorStatistics s = SectorTests.of(tokens, WINDOW_FROM, BAR);
    int n = tokens.size();
    double caar = 0;
    double scar = 0;
    for (SectorToken token : tokens) {
      caar += token.car() / n;
      scar += token.scar() / n;
    }
    double carSquares = 0;
    double scarSquares = 0;
    double patellSum = 0;
    double patellVariance = 0;
    int positive = 0;
    double share = 0;
    for (SectorToken token : tokens) {
      carSquares += Math.pow(token.car() - caar, 2) / (n - 1);
      scarSquares += Math.pow(token.scar() - scar, 2) / (n - 1);
      patellSum += token.scar();
      double df = token.bars() - 3;
      patellVariance += df / (df - 2);
      positive += token.car() > 0 ? 1 : 0;
      int up = 0;
      for (double e : token.residuals()) {
        up += e > 0 ? 1 : 0;
      }
      share += (double) up / token.bars() / n;
    }
    double r = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        r += i == j ? 0 : pearson(tokens.get(i).residuals(), tokens.get(j).residuals(), 30);
      }
    }
    r /= n * (n - 1);
    double bmp = scar * Math.sqrt(n) / Math.sqrt(scarSquares);
    double kp = bmp * Math.sqrt((1 - r) / (1 + (n - 1) * r));
    assertThat(s.tokens()).isEqualTo(n);
    assertThat(s.positive()).isEqualTo(positive);
    Close.to(caar, s.caar(), 1e-12, "caar");
    Close.to(caar * Math.sqrt(n) / Math.sqrt(carSquares), s.csectT(), 1e-11, "csect");
    Close.to(patellSum / Math.sqrt(patellVariance), s.patellZ(), 1e-12, "patell");
    Close.to(bmp, s.bmpT(), 1e-11, "bmp");
    Close.to(r, s.rbar(), 1e-10, "rbar");
    Close.to(kp, s.kpT(), 1e-10, "kp");
    Close.to(
        (positive - n * share) / Math.sqrt(n * share * (1 - share)), s.gsignZ(), 1e-11, "gsign");
    Close.to(corrado(tokens, 30), s.corradoZ(), 1e-10, "corrado");
    double[] portfolio = new double[SPAN - 30];
    for (int t = 30; t < SPAN; t++) {
      for (SectorToken token : tokens) {
        portfolio[t - 30] += token.residuals()[t] / n;
      }
    }
    double mean = Arrays.stream(portfolio).average().orElseThrow();
    double squares = Arrays.stream(portfolio).map(e -> (e - mean) * (e - mean)).sum();
    double deviation = Math.sqrt(squares / (portfolio.length - 1));
    Close.to(caar / (Math.sqrt(LENGTH) * deviation), s.portfolioT(), 1e-11, "portfolio");
    assertThat(s.grankT()).isNaN();
  }

  private static double pearson(double[] a, double[] b, int from) {
    double[] x = Arrays.copyOfRange(a, from, a.length);
    double[] y = Arrays.copyOfRange(b, from, b.length);
    double mx = Arrays.stream(x).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double sxy = 0;
    double sxx = 0;
    double syy = 0;
    for (int t = 0; t < x.length; t++) {
      sxy += (x[t] - mx) * (y[t] - my);
      sxx += (x[t] - mx) * (x[t] - mx);
      syy += (y[t] - my) * (y[t] - my);
    }
    return sxy / Math.sqrt(sxx * syy);
  }

  private static double corrado(List<SectorToken> tokens, int from) {
    int total = SPAN - from + LENGTH;
    double[] k = new double[total];
    for (SectorToken token : tokens) {
      double[] values = new double[total];
      System.arraycopy(token.residuals(), from, values, 0, SPAN - from);
      System.arraycopy(token.abnormal(), 0, values, SPAN - from, LENGTH);
      for (int t = 0; t < total; t++) {
        double rank = 0.5;
        for (double value : values) {
          rank += value < values[t] ? 1 : value == values[t] ? 0.5 : 0;
        }
        k[t] += (rank / (total + 1) - 0.5) / tokens.size();
      }
    }
    double window = 0;
    for (int t = SPAN - from; t < total; t++) {
      window += k[t] / LENGTH;
    }
    double squares = Arrays.stream(k).map(x -> x * x).sum() / total;
    return Math.sqrt(LENGTH) * window / Math.sqrt(squares);
  }

  @Test
  void generalizedRankNeedsTwentyTokens() {
    assertThat(SectorTests.of(tokens(19, 0.01), WINDOW_FROM, BAR).grankT()).isNaN();
    assertThat(SectorTests.of(tokens(20, 0.01), WINDOW_FROM, BAR).grankT()).isGreaterThan(1);
  }

  @Test
  void barsThatAreInTheWindowTooAreRankedOnce() {
    List<SectorToken> inside = tokens(4, 0);
    double apart = SectorTests.of(inside, WINDOW_FROM, BAR).corradoZ();
    double within = SectorTests.of(inside, SPAN - LENGTH, BAR).corradoZ();
    assertThat(within).isFinite().isNotEqualTo(apart);
  }

  @Test
  void oneTokenHitLeavesTheSectorAlone() {
    List<SectorToken> tokens = tokens(6, 0);
    tokens.set(2, token(2, 20, 0.9));
    SectorStatistics one = SectorTests.of(tokens, WINDOW_FROM, BAR);
    assertThat(one.kpPRobust()).isGreaterThan(0.05);
    SectorStatistics all = SectorTests.of(tokens(6, 0.9), WINDOW_FROM, BAR);
    assertThat(all.kpPRobust()).isLessThan(1e-4).isGreaterThan(all.kpP());
  }

  @Test
  void tokensThatMoveAsOneHaveNoTest() {
    SectorToken twin = token(1, 0, 0.01);
    SectorStatistics twins = SectorTests.of(List.of(twin, twin, twin), WINDOW_FROM, BAR);
    assertThat(twins.csectT()).isNaN();
    assertThat(twins.kpT()).isNaN();
    assertThat(twins.kpPRobust()).isNaN();
    Close.to(1, twins.rbar(), 1e-12, "rbar");
  }
}
