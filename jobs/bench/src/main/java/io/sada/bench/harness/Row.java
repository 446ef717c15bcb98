package io.sada.bench.harness;

import java.util.Arrays;

/**
 * A line of the table.
 *
 * @param suite what it was measured with
 * @param low smallest of the runs
 * @param high largest of the runs
 * @param ratio median of the ratios within each round; NaN for none
 * @param beside what the ratio is to; empty for none
 * @param asked what the ratio, or the median where there is none, should be; empty for nothing
 */
public record Row(
    String suite,
    String what,
    double median,
    String unit,
    double low,
    double high,
    double ratio,
    String beside,
    String asked) {

  /** A figure without anything beside it. */
  public static Row of(String suite, String what, Samples samples, String figure, String unit) {
    return of(suite, what, samples.of(figure), unit, "");
  }

  public static Row of(String suite, String what, double[] values, String unit, String asked) {
    return new Row(
        suite,
        what,
        Samples.median(values),
        unit,
        Arrays.stream(values).min().orElse(Double.NaN),
        Arrays.stream(values).max().orElse(Double.NaN),
        Double.NaN,
        "",
        asked);
  }

  /** One that was measured once. */
  public static Row once(String suite, String what, double value, String unit, String asked) {
    return new Row(suite, what, value, unit, value, value, Double.NaN, "", asked);
  }

  /** The same with a ratio to another. */
  public Row beside(double[] ratios, String other, String wanted) {
    return new Row(suite, what, median, unit, low, high, Samples.median(ratios), other, wanted);
  }
}
