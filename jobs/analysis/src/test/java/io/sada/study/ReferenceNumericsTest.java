package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Certified values of NIST's statistical reference datasets, by number of correct digits. */
class ReferenceNumericsTest {

  @Test
  void meanAndDeviationOfDataFarFromZero() {
    Path folder = EvaluationData.required("reference/06_streaming_numerics");
    Csv expected = Csv.read(folder.resolve("expected_nist_univariate.csv"));
    for (int i = 0; i < expected.size(); i++) {
      double[] x = Csv.read(folder.resolve(expected.text(i, "set") + ".csv")).numbers("x");
      assertThat(digits(Moments.mean(x), expected.number(i, "cert_mean"))).isGreaterThan(14);
      assertThat(digits(Moments.standardDeviation(x), expected.number(i, "cert_sd")))
          .isGreaterThanOrEqualTo(8.2);
    }
  }

  @Test
  void norris() {
    Path folder = EvaluationData.required("reference/06_streaming_numerics");
    Csv data = Csv.read(folder.resolve("norris.csv"));
    Csv expected = Csv.read(folder.resolve("expected_norris.csv"));
    double[] x = data.numbers("x");
    Fit fit = MarketModel.fit(0, data.numbers("y"), new double[][] {x}, 10);
    LeastSquares squares = new LeastSquares(1);
    assertThat(squares.append(x)).isTrue();
    double slopeError = fit.sigma() * Math.sqrt(squares.quadratic(new double[] {1}));
    double[] values = {
      fit.betas()[0], slopeError, fit.alpha(), fit.r2(), fit.sigma() * fit.sigma()
    };
    String[] names = {"slope", "slope_se", "intercept", "r2", "mse"};
    for (int i = 0; i < names.length; i++) {
      double certified = expected.number(expected.row("", names[i]), "value");
      assertThat(digits(values[i], certified)).as(names[i]).isGreaterThan(10);
    }
  }

  private static double digits(double value, double certified) {
    return value == certified ? 15 : -Math.log10(Math.abs(value - certified) / Math.abs(certified));
  }
}
