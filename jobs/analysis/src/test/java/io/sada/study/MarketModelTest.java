package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fit against the normal equations in 60 digits, and everything that can go wrong with it. */
class MarketModelTest {
  private static final int LENGTH = 300;
  private static final int MIN_BARS = 120;

  private static double[] returns(long seed, double volatility) {
    double[] returns = LogReturns.of(RandomBars.walk(seed, LENGTH + 1, 100, volatility));
    return Arrays.copyOfRange(returns, 1, LENGTH + 1);
  }

  private static double[] mix(double a, double[] x, double b, double[] y) {
    double[] result = new double[x.length];
    for (int t = 0; t < result.length; t++) {
      result[t] = a * x[t] + b * y[t];
    }
    return result;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-2, 1e-4})
  void agreesWithExactArithmeticHoweverAlikeTheFactors(double apart) {
    double[] btc = returns(1, 0.002);
    double[] eth = mix(1.1, btc, apart, returns(2, 0.002));
    double[] y = mix(1, mix(0.7, btc, 0.4, eth), 1, returns(3, 0.001));
    Fit fit = MarketModel.fit(0, y, new double[][] {btc, eth}, MIN_BARS);
    ExactRegression exact = new ExactRegression(y, btc, eth);
    double tolerance = 1e-12 / apart;
    Close.to(exact.coefficients[0], fit.alpha(), tolerance, "alpha");
    Close.to(exact.coefficients[1], fit.betas()[0], tolerance, "first beta");
    Close.to(exact.coefficients[2], fit.betas()[1], tolerance, "second beta");
    Close.to(exact.ssr / (LENGTH - 3), fit.sigma() * fit.sigma(), 1e-12, "s²");
    double[][] window = {{0.01, -0.002, 0.003}, {0.004, 0.001, -0.006}};
    double[] z = {3, 0.011, -0.001};
    double expected = Math.sqrt(exact.ssr / (LENGTH - 3) * (3 + exact.quadratic(z)));
    CumulativeAbnormalReturn car =
        CumulativeAbnormalReturn.of(fit, new double[] {0.02, 0, 0.01}, window);
    Close.to(expected, car.standardError(), 1e-9, "se");
    Close.to(car.rawReturn() - car.benchmarkReturn(), car.car(), 1e-12, "car");
    assertThat(car.degreesOfFreedom()).isEqualTo(LENGTH - 3);
  }

  @Test
  void dropsWhatCannotBeToldApart() {
    double[] btc = returns(1, 0.002);
    double[] y = mix(0.5, btc, 1, returns(3, 0.001));
    double[][] factors = {new double[LENGTH], btc, mix(2, btc, 0, btc), returns(5, 0.001)};
    Fit fit = MarketModel.fit(0, y, factors, MIN_BARS);
    assertThat(fit.kept()).containsExactly(1, 3);
    assertThat(fit.dropped()).containsExactly(0, 2);
    assertThat(fit.columns()).isEqualTo(3);
    double[] short119 = returns(6, 0.001);
    Arrays.fill(short119, 0, LENGTH - 119, Double.NaN);
    Fit without = MarketModel.fit(0, y, new double[][] {short119, btc}, MIN_BARS);
    assertThat(without.dropped()).containsExactly(0);
    assertThat(without.bars()).isEqualTo(LENGTH);
  }

  @Test
  void aLateFactorShortensTheEstimation() {
    double[] btc = returns(1, 0.002);
    double[] late = returns(6, 0.001);
    Arrays.fill(late, 0, 100, Double.NaN);
    Fit fit = MarketModel.fit(7, returns(3, 0.001), new double[][] {btc, late}, MIN_BARS);
    assertThat(fit.dropped()).isEmpty();
    assertThat(fit.bars()).isEqualTo(200);
    assertThat(fit.bar(0)).isEqualTo(107);
    assertThat(fit.residualsOverSpan()[99]).isNaN();
    assertThat(fit.residualsOverSpan()[100]).isNotNaN();
  }

  @Test
  void aFactorThatStandsStillWhereTheSymbolTradesIsDropped() {
    double[] still = returns(6, 0.001);
    Arrays.fill(still, 100, LENGTH, 0);
    double[] y = returns(3, 0.001);
    Arrays.fill(y, 0, 100, Double.NaN);
    Fit fit = MarketModel.fit(0, y, new double[][] {still}, MIN_BARS);
    assertThat(fit.dropped()).containsExactly(0);
    assertThat(fit.bars()).isEqualTo(200);
    assertThat(fit.alpha()).isNotNaN();
  }

  @Test
  void tooFewBarsGiveNoFit() {
    double[] y = returns(3, 0.001);
    Arrays.fill(y, 0, LENGTH - MIN_BARS + 1, Double.NaN);
    Fit fit = MarketModel.fit(0, y, new double[0][], MIN_BARS);
    assertThat(fit.estimated()).isFalse();
    assertThat(fit.alpha()).isNaN();
    assertThat(fit.sigma()).isNaN();
    assertThat(MarketModel.fit(0, y, new double[0][], MIN_BARS - 1).estimated()).isTrue();
  }

  @Test
  void aConstantPriceHasNoTest() {
    double[] btc = returns(1, 0.002);
    Fit fit = MarketModel.fit(0, new double[LENGTH], new double[][] {btc}, MIN_BARS);
    assertThat(fit.sigma()).isZero();
    assertThat(fit.r2()).isNaN();
    assertThat(fit.betas()).containsExactly(0);
    CumulativeAbnormalReturn car =
        CumulativeAbnormalReturn.of(fit, new double[] {0.01}, new double[][] {{0.02}});
    assertThat(car.car()).isEqualTo(0.01);
    assertThat(car.standardError()).isZero();
    assertThat(car.scar()).isNaN();
    assertThat(car.p()).isNaN();
  }

  @Test
  void aSymbolThatIsAFactorUnderAnotherNameFitsExactly() {
    double[] close = RandomBars.walk(1, LENGTH + 1, 100, 0.002);
    double[] scaled = Arrays.stream(close).map(price -> price * 3e-7).toArray();
    double[] btc = Arrays.copyOfRange(LogReturns.of(close), 1, LENGTH + 1);
    double[] y = Arrays.copyOfRange(LogReturns.of(scaled), 1, LENGTH + 1);
    Fit fit = MarketModel.fit(0, y, new double[][] {btc}, MIN_BARS);
    assertThat(fit.sigma()).isZero();
    assertThat(fit.r2()).isEqualTo(1);
    assertThat(
            CumulativeAbnormalReturn.of(fit, new double[] {1e-3}, new double[][] {{1e-3}}).scar())
        .isNaN();
  }
}
