package io.sada.bench.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Figures of one contender's runs, in the order of the rounds. */
public record Samples(List<Map<String, Double>> runs) {

  /** One figure of every run; NaN where a run did not give it. */
  public double[] of(String figure) {
    return runs.stream().mapToDouble(run -> run.getOrDefault(figure, Double.NaN)).toArray();
  }

  public double median(String figure) {
    return median(of(figure));
  }

  /** This contender's figure over the other's in the same round, for each round. */
  public double[] over(Samples other, String figure) {
    double[] mine = of(figure);
    double[] theirs = other.of(figure);
    double[] ratios = new double[Math.min(mine.length, theirs.length)];
    Arrays.setAll(ratios, i -> mine[i] / theirs[i]);
    return ratios;
  }

  /** The middle value, or the mean of the two; NaN for none. */
  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
