package io.sada.study;

/** Volatility over ten days from open, high, low and close; a day is a year of one day. */
final class RangeVolatility {
  private static final int DAYS = 10;
  private static final double GARMAN_KLASS = 2 * Math.log(2) - 1;

  private final double[] open;
  private final double[] high;
  private final double[] low;
  private final double[] close;

  RangeVolatility(Csv days) {
    open = days.numbers("Open");
    high = days.numbers("High");
    low = days.numbers("Low");
    close = days.numbers("Close");
  }

  private interface Day {
    double at(int day);
  }

  private static double sum(int last, Day day) {
    double sum = 0;
    for (int i = last - DAYS + 1; i <= last; i++) {
      sum += day.at(i);
    }
    return sum;
  }

  private static double variance(int last, Day day) {
    double mean = sum(last, day) / DAYS;
    return sum(last, i -> Math.pow(day.at(i) - mean, 2)) / (DAYS - 1);
  }

  private static double squared(double numerator, double denominator) {
    return Math.pow(Math.log(numerator / denominator), 2);
  }

  private double garmanKlassOf(int i) {
    return 0.5 * squared(high[i], low[i]) - GARMAN_KLASS * squared(close[i], open[i]);
  }

  private double rogersSatchellOf(int i) {
    return Math.log(high[i] / close[i]) * Math.log(high[i] / open[i])
        + Math.log(low[i] / close[i]) * Math.log(low[i] / open[i]);
  }

  double garmanKlass(int last) {
    return Math.sqrt(sum(last, this::garmanKlassOf) / DAYS);
  }

  double parkinson(int last) {
    return Math.sqrt(sum(last, i -> squared(high[i], low[i])) / DAYS / (4 * Math.log(2)));
  }

  double rogersSatchell(int last) {
    return Math.sqrt(sum(last, this::rogersSatchellOf) / DAYS);
  }

  /** Garman and Klass with Yang and Zhang's overnight part. */
  double garmanKlassYangZhang(int last) {
    double sum = sum(last, i -> squared(open[i], close[i - 1]) + garmanKlassOf(i));
    return Math.sqrt(sum / DAYS);
  }

  /** Yang and Zhang (2000). */
  double yangZhang(int last) {
    double weight = 0.34 / (1.34 + (DAYS + 1.0) / (DAYS - 1));
    double overnight = variance(last, i -> Math.log(open[i] / close[i - 1]));
    double daily = variance(last, i -> Math.log(close[i] / open[i]));
    double range = sum(last, this::rogersSatchellOf) / DAYS;
    return Math.sqrt(overnight + weight * daily + (1 - weight) * range);
  }
}
