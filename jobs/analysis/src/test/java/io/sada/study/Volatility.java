package io.sada.study;

/**
 * The family of volatility measures beside the bipower variation that {@link LeeMykland} rests on.
 * None of them is published; they are here so that the whole of the reference is reproduced.
 */
final class Volatility {
  /** Γ(7/6), so that the mean of |Z|^(4/3) of a normal Z is 2^(2/3) Γ(7/6) / √π. */
  private static final double GAMMA = 0.9277193336300394;

  private static final double THETA = Math.PI * Math.PI / 4 + Math.PI - 5;

  private final double[] absolute;
  private final int n;

  Volatility(double[] returns) {
    n = returns.length;
    absolute = new double[n];
    for (int i = 0; i < n; i++) {
      absolute[i] = Math.abs(returns[i]);
    }
  }

  double realized() {
    double sum = 0;
    for (double a : absolute) {
      sum += a * a;
    }
    return sum;
  }

  /** Barndorff-Nielsen and Shephard (2004). */
  double bipower() {
    double sum = 0;
    for (int i = 1; i < n; i++) {
      sum += absolute[i] * absolute[i - 1];
    }
    return Math.PI / 2 * sum;
  }

  /** Andersen, Dobrev and Schaumburg (2012). */
  double medianRealized() {
    double sum = 0;
    for (int i = 2; i < n; i++) {
      double a = absolute[i];
      double b = absolute[i - 1];
      double c = absolute[i - 2];
      double median = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
      sum += median * median;
    }
    return Math.PI / (6 - 4 * Math.sqrt(3) + Math.PI) * n / (n - 2) * sum;
  }

  /** Andersen, Dobrev and Schaumburg (2012). */
  double minimumRealized() {
    double sum = 0;
    for (int i = 1; i < n; i++) {
      double least = Math.min(absolute[i], absolute[i - 1]);
      sum += least * least;
    }
    return Math.PI / (Math.PI - 2) * n / (n - 1) * sum;
  }

  double tripowerQuarticity() {
    double sum = 0;
    for (int i = 2; i < n; i++) {
      sum += Math.pow(absolute[i] * absolute[i - 1] * absolute[i - 2], 4.0 / 3);
    }
    double mu = Math.pow(2, 2.0 / 3) * GAMMA / Math.sqrt(Math.PI);
    return (double) n * n / (n - 2) * Math.pow(mu, -3) * sum;
  }

  /** The jump test of Barndorff-Nielsen and Shephard (2006), ratio form with the maximum. */
  double jumpRatio() {
    double b = bipower();
    double spread = THETA * Math.max(1, tripowerQuarticity() / (b * b));
    return Math.sqrt(n) * (1 - b / realized()) / Math.sqrt(spread);
  }

  /** The same in linear form. */
  double jumpLinear() {
    return Math.sqrt(n) * (realized() - bipower()) / Math.sqrt(THETA * tripowerQuarticity());
  }

  /**
   * The day's largest |L|, standardised to Gumbel's distribution. Here the tested return is part of
   * its own variation, and the first returns take the first full variation: a package's way, not
   * that of {@link LeeMykland}.
   */
  double largestJump(int k) {
    double largest = 0;
    for (int i = 0; i < n; i++) {
      int last = Math.max(i, k - 2);
      double sum = 0;
      for (int j = last - k + 3; j <= last; j++) {
        sum += absolute[j] * absolute[j - 1];
      }
      double sigma = Math.sqrt(Math.PI / 2 * sum / (k - 2));
      largest = Math.max(largest, absolute[i] / sigma);
    }
    double root = Math.sqrt(2 * Math.log(n));
    double location = root - (Math.log(Math.PI) + Math.log(Math.log(n))) / (2 * root);
    return (largest - location) * root;
  }
}
