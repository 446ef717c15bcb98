package io.sada.study;

import java.util.Arrays;

/** Ranks from 1, equal values sharing the mean of theirs. */
final class Ranks {
  private Ranks() {}

  /** Rank of each value in the order given; the values must not hold NaN. */
  static double[] of(double[] values) {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[n];
    for (int i = 0; i < n; i++) {
      double value = values[i];
      ranks[i] = (below(sorted, value) + 1 + notAbove(sorted, value)) / 2.0;
    }
    return ranks;
  }

  /** Number of sorted values less than the given one. */
  static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Number of sorted values less than or equal to the given one. */
  static int notAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
