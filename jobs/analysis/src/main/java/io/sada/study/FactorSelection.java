package io.sada.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which factors can be told apart from a constant and from each other.
 *
 * <p>A factor is judged by its own returns over the whole span, whatever the symbol has there, so
 * that all tokens of an announcement share the same factors. It is dropped when it has fewer than
 * the least number of returns, no variance, or an R² above 1 - 1e-10 on the factors kept before it
 * (over the bars where all of them are defined).
 */
final class FactorSelection {
  private FactorSelection() {}

  /** Indexes of the factors kept, ascending. */
  static List<Integer> keep(double[][] factors, int minBars) {
    List<Integer> kept = new ArrayList<>();
    for (int j = 0; j < factors.length; j++) {
      kept.add(j);
      if (count(factors[j]) < minBars
          || new LeastSquares(kept.size())
                  .append(columns(factors, kept, defined(null, factors, kept)))
              >= 0) {
        kept.remove(kept.size() - 1);
      }
    }
    return kept;
  }

  /** Rows where the response (if any) and all the chosen factors are defined. */
  static int[] defined(double[] response, double[][] factors, List<Integer> chosen) {
    int length = response == null ? factors[0].length : response.length;
    int[] rows = new int[length];
    int n = 0;
    for (int t = 0; t < length; t++) {
      boolean all = response == null || !Double.isNaN(response[t]);
      for (int c = 0; all && c < chosen.size(); c++) {
        all = !Double.isNaN(factors[chosen.get(c)][t]);
      }
      if (all) {
        rows[n++] = t;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  static double[][] columns(double[][] factors, List<Integer> chosen, int[] rows) {
    double[][] columns = new double[chosen.size()][];
    for (int c = 0; c < columns.length; c++) {
      columns[c] = Rows.pick(factors[chosen.get(c)], rows);
    }
    return columns;
  }

  /** Whether no return of any factor is missing. */
  static boolean whole(double[][] factors) {
    for (double[] factor : factors) {
      if (count(factor) < factor.length) {
        return false;
      }
    }
    return true;
  }

  static int count(double[] values) {
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        n++;
      }
    }
    return n;
  }
}
