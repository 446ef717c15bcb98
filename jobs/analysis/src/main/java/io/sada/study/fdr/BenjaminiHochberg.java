package io.sada.study.fdr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * q values of Benjamini and Hochberg (1995), "Controlling the false discovery rate": the least
 * bound on the false discovery rate at which a hypothesis is rejected together with the others.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * {@code q_(i) = min_{j ≥ i} min(1, p_(j) n / j)} over the sorted p values.
   *
   * @param p p values in any order; NaN is no hypothesis
   * @return q values in the same order, NaN where p is
   */
  public static double[] q(double[] p) {
    double[] q = new double[p.length];
    Arrays.fill(q, Double.NaN);
    Integer[] descending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .toArray(Integer[]::new);
    int n = descending.length;
    double least = 1;
    for (int i = 0; i < n; i++) {
      least = Math.min(least, p[descending[i]] * n / (n - i));
      q[descending[i]] = least;
    }
    return q;
  }
}
