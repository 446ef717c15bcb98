package io.sada.study;

import java.util.Arrays;

/** Parts of arrays that line up by bar. */
final class Rows {
  private Rows() {}

  /** The values at the given indexes. */
  static double[] pick(double[] values, int[] rows) {
    double[] result = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      result[i] = values[rows[i]];
    }
    return result;
  }

  /** The same of several arrays. */
  static double[][] pick(double[][] values, int[] rows) {
    return Arrays.stream(values).map(each -> pick(each, rows)).toArray(double[][]::new);
  }

  /** Indexes at which none of the arrays, all of one length, holds NaN. */
  static int[] defined(double[][] values) {
    int[] rows = new int[values[0].length];
    int n = 0;
    for (int t = 0; t < rows.length; t++) {
      boolean all = true;
      for (int i = 0; all && i < values.length; i++) {
        all = !Double.isNaN(values[i][t]);
      }
      if (all) {
        rows[n++] = t;
      }
    }
    return Arrays.copyOf(rows, n);
  }
}
