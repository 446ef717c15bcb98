package io.sada.pipeline.naive;

import java.util.ArrayList;
import java.util.List;

/** Least squares with an intercept, by Gram-Schmidt on the raw columns, orthogonalised twice. */
final class NaiveRegression {
  final int rows;
  final int columns;
  final double[] coefficients;
  final double[] residuals;
  final double ssr;
  final double sst;
  private final double[][] r;

  /** Regresses y on a constant and the given columns. */
  NaiveRegression(double[] y, List<double[]> factors) {
    List<double[]> x = new ArrayList<>();
    double[] one = new double[y.length];
    java.util.Arrays.fill(one, 1);
    x.add(one);
    x.addAll(factors);
    rows = y.length;
    columns = x.size();
    r = new double[columns][columns];
    double[][] q = new double[columns][];
    for (int j = 0; j < columns; j++) {
      double[] v = x.get(j).clone();
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < j; i++) {
          double along = dot(q[i], v);
          r[i][j] += along;
          for (int t = 0; t < rows; t++) {
            v[t] -= along * q[i][t];
          }
        }
      }
      r[j][j] = Math.sqrt(dot(v, v));
      for (int t = 0; t < rows; t++) {
        v[t] /= r[j][j];
      }
      q[j] = v;
    }
    coefficients = new double[columns];
    for (int j = columns - 1; j >= 0; j--) {
      double value = dot(q[j], y);
      for (int i = j + 1; i < columns; i++) {
        value -= r[j][i] * coefficients[i];
      }
      coefficients[j] = value / r[j][j];
    }
    residuals = new double[rows];
    double mean = 0;
    for (int t = 0; t < rows; t++) {
      mean += y[t] / rows;
    }
    double sumOfSquares = 0;
    double total = 0;
    for (int t = 0; t < rows; t++) {
      double expected = coefficients[0];
      for (int j = 1; j < columns; j++) {
        expected += coefficients[j] * x.get(j)[t];
      }
      residuals[t] = y[t] - expected;
      sumOfSquares += residuals[t] * residuals[t];
      total += (y[t] - mean) * (y[t] - mean);
    }
    ssr = sumOfSquares;
    sst = total;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int t = 0; t < a.length; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }

  /** z' (X'X)^-1 z, by solving R' u = z. */
  double quadratic(double[] z) {
    double[] u = new double[columns];
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      double value = z[j];
      for (int i = 0; i < j; i++) {
        value -= r[i][j] * u[i];
      }
      u[j] = value / r[j][j];
      sum += u[j] * u[j];
    }
    return sum;
  }
}
