package io.sada.study;

import java.util.Arrays;

/**
 * Least squares with an intercept by modified Gram-Schmidt on centred columns.
 *
 * <p>Centring takes the intercept out exactly; orthogonalising the columns instead of inverting
 * their cross products keeps the error at the condition number of the data and not its square
 * (Björck 1967, "Solving linear least squares problems by Gram-Schmidt orthogonalization"). All
 * sums run over the rows in order.
 */
final class LeastSquares {
  /** Share of a column's variance that earlier columns must leave unexplained: R² of 1 - 1e-10. */
  static final double COLLINEAR = 1e-10;

  private final double[] means;
  private final double[][] orthogonal;
  private final double[][] upper;
  private final double[] norms;
  private int size;

  /** For at most so many columns. */
  LeastSquares(int columns) {
    means = new double[columns];
    orthogonal = new double[columns][];
    upper = new double[columns][];
    norms = new double[columns];
  }

  /**
   * Takes columns one after the other as long as none is degenerate.
   *
   * @param columns columns without NaN, all of the same length
   * @return index of the first that is constant or explained by the earlier ones, -1 if none is
   */
  int append(double[][] columns) {
    for (int j = 0; j < columns.length; j++) {
      if (!append(columns[j])) {
        return j;
      }
    }
    return -1;
  }

  /**
   * Takes a column; one that is constant or explained by the earlier ones is left out.
   *
   * @param column a column without NaN, as long as the others
   * @return whether it was taken
   */
  boolean append(double[] column) {
    double mean = Moments.mean(column);
    double[] rest = new double[column.length];
    for (int t = 0; t < rest.length; t++) {
      rest[t] = column[t] - mean;
    }
    double total = dot(rest, rest);
    double[] coefficients = new double[size];
    for (int i = 0; i < size; i++) {
      coefficients[i] = dot(orthogonal[i], rest) / norms[i];
      subtract(rest, coefficients[i], orthogonal[i]);
    }
    double norm = size == 0 ? total : dot(rest, rest);
    if (Moments.constant(column) || !(norm >= COLLINEAR * total)) {
      return false;
    }
    means[size] = mean;
    orthogonal[size] = rest;
    upper[size] = coefficients;
    norms[size] = norm;
    size++;
    return true;
  }

  /** Gives up the columns themselves: nothing more can be appended or solved, only measured. */
  void seal() {
    Arrays.fill(orthogonal, null);
  }

  double mean(int j) {
    return means[j];
  }

  /**
   * Coefficients of the columns for a centred response, which is replaced by the residuals.
   *
   * @param centred the response less its mean
   */
  double[] solve(double[] centred) {
    int p = size;
    double[] solution = new double[p];
    for (int j = 0; j < p; j++) {
      solution[j] = dot(orthogonal[j], centred) / norms[j];
      subtract(centred, solution[j], orthogonal[j]);
    }
    for (int j = p - 1; j >= 0; j--) {
      for (int i = 0; i < j; i++) {
        solution[i] -= upper[j][i] * solution[j];
      }
    }
    return solution;
  }

  /**
   * The quadratic form d' S^-1 d, where S is the matrix of centred cross products.
   *
   * @param d deviations of the columns from their means
   */
  double quadratic(double[] d) {
    double sum = 0;
    double[] w = new double[size];
    for (int j = 0; j < w.length; j++) {
      w[j] = d[j];
      for (int i = 0; i < j; i++) {
        w[j] -= upper[j][i] * w[i];
      }
      sum += w[j] * w[j] / norms[j];
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int t = 0; t < a.length; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }

  private static void subtract(double[] a, double factor, double[] b) {
    for (int t = 0; t < a.length; t++) {
      a[t] -= factor * b[t];
    }
  }
}
