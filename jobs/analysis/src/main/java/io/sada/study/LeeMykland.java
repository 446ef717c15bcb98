package io.sada.study;

/**
 * The jump statistic of Lee and Mykland (2008), "Jumps in financial markets: a new nonparametric
 * test and jump dynamics", Review of Financial Studies 21(6).
 *
 * <p>{@code L_i = r_i / σ_i} with {@code σ_i² = 1/(K-2) Σ_{j=i-K+2}^{i-1} |r_j| |r_{j-1}|}: bipower
 * variation, which jumps before the tested return do not inflate, and which the tested return is no
 * part of. As printed, σ lacks the factor √(π/2), so that L is normal with variance π/2 where there
 * is no jump; the critical value is in the same scale.
 */
public final class LeeMykland {
  private static final double DAYS_PER_YEAR = 365;
  private static final double MILLIS_PER_DAY = 86_400_000;

  private LeeMykland() {}

  /** Bars per day, for bars of the given length. */
  public static double barsPerDay(long barMillis) {
    return MILLIS_PER_DAY / barMillis;
  }

  /** K = ⌈√(365 bars per day)⌉: crypto trades every day of the year. */
  public static int window(double barsPerDay) {
    return (int) Math.ceil(Math.sqrt(DAYS_PER_YEAR * barsPerDay));
  }

  /**
   * The signed statistics of the last returns.
   *
   * @param returns returns that end with the last tested one, NaN where undefined
   * @param tested number of returns to test, those at the end
   * @param k K, at least 3
   * @return one per tested return; NaN where one of its K returns is undefined or missing, or the
   *     variation before it is 0
   */
  public static double[] statistics(double[] returns, int tested, int k) {
    double[] products = new double[Math.max(0, returns.length - 2)];
    for (int j = 0; j < products.length; j++) {
      products[j] = Math.abs(returns[j + 1]) * Math.abs(returns[j]);
    }
    int window = k - 2;
    double[] sums = SlidingSums.of(products, window);
    double[] result = new double[tested];
    for (int i = 0; i < tested; i++) {
      int at = returns.length - tested + i;
      int first = at - 1 - window;
      double sum = first >= 0 ? sums[first] : Double.NaN;
      result[i] = sum > 0 ? returns[at] / Math.sqrt(sum / window) : Double.NaN;
    }
    return result;
  }

  /** The one that is largest in absolute value, the earliest of equals; NaN where there is none. */
  public static double largest(double[] statistics) {
    double largest = Double.NaN;
    for (double statistic : statistics) {
      if (Double.isNaN(largest) || Math.abs(statistic) > Math.abs(largest)) {
        largest = statistic;
      }
    }
    return largest;
  }

  /**
   * What the largest of n absolute statistics exceeds with the given probability where there is no
   * jump: {@code C_n + S_n β}, {@code β = -ln(-ln(1 - level))}.
   *
   * @param n number of bars, more than 1
   * @param level probability, 0.01 for the 1 % level
   */
  public static double critical(double n, double level) {
    double c = Math.sqrt(2 / Math.PI);
    double root = Math.sqrt(2 * Math.log(n));
    double location = root / c - (Math.log(Math.PI) + Math.log(Math.log(n))) / (2 * c * root);
    return location - Math.log(-Math.log1p(-level)) / (c * root);
  }
}
