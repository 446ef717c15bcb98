package io.sada.study;

/**
 * Mean and sample standard deviation in two passes over the data, in the order given.
 *
 * <p>The mean is corrected by the mean of the deviations, which leaves an error of the order of one
 * unit in the last place whatever the offset of the data (Chan, Golub and LeVeque 1983, "Algorithms
 * for computing the sample variance").
 */
final class Moments {
  private Moments() {}

  /** Arithmetic mean; NaN for no values. */
  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double rest = 0;
    for (double value : values) {
      rest += value - mean;
    }
    return mean + rest / values.length;
  }

  /** Sum of squared deviations from the given centre. */
  static double squares(double[] values, double centre) {
    double sum = 0;
    for (double value : values) {
      double deviation = value - centre;
      sum += deviation * deviation;
    }
    return sum;
  }

  /** Sample standard deviation, divisor n - 1; NaN for fewer than two values. */
  static double standardDeviation(double[] values) {
    return values.length < 2
        ? Double.NaN
        : Math.sqrt(squares(values, mean(values)) / (values.length - 1));
  }

  /** Whether all values are the same; true for no values. */
  static boolean constant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }
}
