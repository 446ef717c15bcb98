package io.sada.study.leadlag;

/**
 * Covariances at many lags of streams whose ticks lie on one grid. The changes of y that overlap a
 * change of x add up to one difference: y at its first tick at or after the end of the interval,
 * less y at its last tick at or before its start. Both stand in tables over the grid, so that a lag
 * costs one pass over x without comparisons.
 */
final class GridCovariances implements Covariances {
  private final double[] changes;

  /** Grid index of each tick of x, counted from the tables' beginning at lag 0. */
  private final int[] at;

  private final double[] after;
  private final double[] before;

  private GridCovariances(double[] changes, int[] at, double[] after, double[] before) {
    this.changes = changes;
    this.at = at;
    this.after = after;
    this.before = before;
  }

  static GridCovariances of(PriceStream x, PriceStream y, long step, int steps) {
    int n = x.size();
    long origin = Math.floorDiv(x.time(0), step) - steps;
    int[] at = new int[n];
    double[] changes = new double[n - 1];
    for (int i = 0; i < n; i++) {
      at[i] = (int) (Math.floorDiv(x.time(i), step) - origin);
      if (i > 0) {
        changes[i - 1] = x.change(i - 1);
      }
    }
    int cells = at[n - 1] + steps + 1;
    double[] after = new double[cells];
    double[] before = new double[cells];
    int next = 0;
    for (int cell = 0; cell < cells; cell++) {
      long time = (origin + cell) * step;
      while (next < y.size() && y.time(next) < time) {
        next++;
      }
      after[cell] = y.value(Math.min(next, y.size() - 1));
      boolean hit = next < y.size() && y.time(next) == time;
      before[cell] = y.value(Math.max(0, hit ? next : next - 1));
    }
    return new GridCovariances(changes, at, after, before);
  }

  /** All lags side by side, each summed in the order of the changes as it would be alone. */
  @Override
  public double[] around(int steps) {
    double[] sums = new double[2 * steps + 1];
    for (int i = 0; i < changes.length; i++) {
      double change = changes[i];
      int end = at[i + 1] - steps;
      int start = at[i] - steps;
      for (int lag = 0; lag < sums.length; lag++) {
        sums[lag] += change * (after[end + lag] - before[start + lag]);
      }
    }
    return sums;
  }

  @Override
  public double at(int lag) {
    double sum = 0;
    for (int i = 0; i < changes.length; i++) {
      sum += changes[i] * (after[at[i + 1] + lag] - before[at[i] + lag]);
    }
    return sum;
  }
}
