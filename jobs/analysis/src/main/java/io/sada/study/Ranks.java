package io.sada.study;

import java.util.Arrays;

/** Ranks from 1, equal values sharing the mean of theirs. */
final class Ranks {
  private Ranks() {}

  /**
   * Rank of each value in the order given; the values must not hold NaN.
   *
   * <p>Sorts words that hold a value's leading bits and its index, then puts right what the bits
   * that gave way to the index leave out of order: searching each value again costs several times
   * as much.
   */
  static double[] of(double[] values) {
    int n = values.length;
    long[] order = sorted(values);
    double[] ranks = new double[n];
    for (int first = 0; first < n; ) {
      int end = first + 1;
      while (end < n && values[(int) order[end]] == values[(int) order[first]]) {
        end++;
      }
      for (int i = first; i < end; i++) {
        ranks[(int) order[i]] = (first + 1 + end) / 2.0;
      }
      first = end;
    }
    return ranks;
  }

  /** Indexes in the order of their values. */
  private static long[] sorted(double[] values) {
    int n = values.length;
    long indexBits = (Long.highestOneBit(Math.max(1, n)) << 1) - 1;
    long[] words = new long[n];
    for (int i = 0; i < n; i++) {
      // Adding 0 makes one zero of two.
      long bits = Double.doubleToRawLongBits(values[i] + 0.0);
      words[i] = (bits ^ bits >> 63 & Long.MAX_VALUE) & ~indexBits | i;
    }
    Arrays.sort(words);
    for (int i = 0; i < n; i++) {
      long index = words[i] & indexBits;
      int j = i;
      while (j > 0 && values[(int) words[j - 1]] > values[(int) index]) {
        words[j] = words[j - 1];
        j--;
      }
      words[j] = index;
    }
    return words;
  }
}
