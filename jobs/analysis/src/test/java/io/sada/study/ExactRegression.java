package io.sada.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Least squares by the normal equations in 60 digits: another way to the same numbers. */
final class ExactRegression {
  private static final MathContext DIGITS = new MathContext(60);

  final double[] coefficients;
  final double ssr;
  private final BigDecimal[][] inverse;

  ExactRegression(double[] y, double[]... x) {
    int k = x.length + 1;
    BigDecimal[][] a = new BigDecimal[k][2 * k + 1];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        a[i][j] = product(column(x, i, y.length), column(x, j, y.length));
        a[i][k + j] = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
      }
      a[i][2 * k] = product(column(x, i, y.length), y);
    }
    for (int p = 0; p < k; p++) {
      BigDecimal pivot = a[p][p];
      for (int j = 0; j < a[p].length; j++) {
        a[p][j] = a[p][j].divide(pivot, DIGITS);
      }
      for (int i = 0; i < k; i++) {
        BigDecimal factor = a[i][p];
        for (int j = 0; i != p && j < a[i].length; j++) {
          a[i][j] = a[i][j].subtract(factor.multiply(a[p][j], DIGITS), DIGITS);
        }
      }
    }
    coefficients = new double[k];
    inverse = new BigDecimal[k][k];
    for (int i = 0; i < k; i++) {
      coefficients[i] = a[i][2 * k].doubleValue();
      System.arraycopy(a[i], k, inverse[i], 0, k);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int t = 0; t < y.length; t++) {
      BigDecimal e = new BigDecimal(y[t]);
      for (int i = 0; i < k; i++) {
        BigDecimal value = new BigDecimal(i == 0 ? 1 : x[i - 1][t]);
        e = e.subtract(a[i][2 * k].multiply(value, DIGITS), DIGITS);
      }
      sum = sum.add(e.multiply(e, DIGITS), DIGITS);
    }
    ssr = sum.doubleValue();
  }

  double quadratic(double[] z) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < z.length; j++) {
        BigDecimal product = new BigDecimal(z[i]).multiply(new BigDecimal(z[j]), DIGITS);
        sum = sum.add(product.multiply(inverse[i][j], DIGITS), DIGITS);
      }
    }
    return sum.doubleValue();
  }

  private static double[] column(double[][] x, int i, int length) {
    if (i > 0) {
      return x[i - 1];
    }
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static BigDecimal product(double[] a, double[] b) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int t = 0; t < a.length; t++) {
      sum = sum.add(new BigDecimal(a[t]).multiply(new BigDecimal(b[t]), DIGITS), DIGITS);
    }
    return sum;
  }
}
