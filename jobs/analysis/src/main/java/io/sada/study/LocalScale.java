package io.sada.study;

import java.util.Arrays;

/**
 * What scale a window's abnormal return should have, seen from just before it: the standard error
 * that {@link CumulativeAbnormalReturn} gives, corrected for how volatile the symbol has been of
 * late, for the time of day and for how sums of abnormal returns grow.
 *
 * <p>With a_t = |AR_t| over the time-of-day factor on the estimation bars and the gap, E_h its mean
 * with weights that halve every h, m its plain mean and S_L the sums over overlapping
 * pseudo-windows of the estimation bars: {@code ln scale = ln(se / s) + c + Σ_h w_h ln(E_h + m /
 * 10) + ln(mean |S_L| / (√L mean a)) + ½ ln(mean of the squared factor over the window)}. The
 * weights w_h sum to 1 and lean to the short half-lives for short windows. Pseudo-windows are at
 * most a hundredth of the estimation bars long, so that there are enough of them.
 *
 * <p>Constants: the weights by maximum likelihood (Student t, 5 degrees of freedom), the level c by
 * the share beyond the 5 % level, over pseudo-announcements from 1 January to 4 May 2024: 19
 * symbols, bars of 5 minutes, 1,440 estimation bars, windows of 5 minutes to 24 hours.
 */
final class LocalScale {
  private static final double[] HALF_LIFE_MINUTES = {15, 60, 240, 1_440};
  private static final double[] WEIGHT = {0.25, 0.26, 0.36, 0.13};
  private static final double[] WEIGHT_BY_HORIZON = {-0.17, -0.22, 0.21, 0.18};
  private static final double[] LEVEL = {-0.036, 0.036, 0.02};
  private static final double FLOOR = 0.1;
  private static final int PSEUDO_WINDOWS = 100;

  private final long firstBar;
  private final long barMillis;
  private final double sigma;
  private final double[] sums;
  private final double[] sizes;
  private final double[] decays = new double[HALF_LIFE_MINUTES.length];
  private final double meanOfSums;

  /** Growth by the length of pseudo-windows, NaN where it was not asked for yet. */
  private final double[] growths;

  /** For how many of the sizes the figures below were made; windows mostly share them. */
  private int knownBefore = -1;

  private final double[] recent = new double[HALF_LIFE_MINUTES.length];
  private double mean;

  /**
   * Takes in what came before.
   *
   * @param fit an estimated fit with a positive s
   * @param after abnormal returns on the bars between the estimation span and the announcement, NaN
   *     where undefined
   * @param barMillis length of a bar
   */
  LocalScale(Fit fit, double[] after, long barMillis) {
    this.firstBar = fit.firstBar();
    this.barMillis = barMillis;
    this.sigma = fit.sigma();
    double[] residuals = fit.residuals();
    sums = new double[residuals.length];
    sizes = Arrays.copyOf(fit.residualsOverSpan(), fit.span() + after.length);
    System.arraycopy(after, 0, sizes, fit.span(), after.length);
    double[] factors = TimeOfDay.factors(firstBar, sizes.length, barMillis);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = residuals[i] / factors[(int) (fit.bar(i) - firstBar)];
    }
    for (int t = 0; t < sizes.length; t++) {
      sizes[t] = Math.abs(sizes[t]) / factors[t];
    }
    for (int h = 0; h < decays.length; h++) {
      decays[h] = StrictMath.pow(0.5, barMillis / 60_000.0 / HALF_LIFE_MINUTES[h]);
    }
    meanOfSums = meanSize(sums);
    growths = new double[Math.max(1, sums.length / PSEUDO_WINDOWS) + 1];
    Arrays.fill(growths, Double.NaN);
  }

  /**
   * The scale of a window.
   *
   * @param firstBarOfWindow number of its first bar
   * @param length number of its bars
   * @param standardError standard error of its CAR
   * @return a positive number in the unit of the standard error
   */
  double of(long firstBarOfWindow, int length, double standardError) {
    double u = Horizon.of(length, barMillis);
    int known = (int) Math.max(0, Math.min(sizes.length, firstBarOfWindow - firstBar));
    double log = LEVEL[0] + LEVEL[1] * u + LEVEL[2] * u * u;
    if (known != knownBefore) {
      mean = mean(known);
      for (int h = 0; h < recent.length; h++) {
        recent[h] = recent(known, decays[h]);
      }
      knownBefore = known;
    }
    double floor = FLOOR * mean;
    for (int h = 0; h < WEIGHT.length; h++) {
      double weight = WEIGHT[h] + WEIGHT_BY_HORIZON[h] * u;
      log += weight * StrictMath.log(recent[h] + floor);
    }
    log += StrictMath.log(growth(length)) - StrictMath.log(sigma);
    return standardError * StrictMath.exp(log) * timeOfDay(firstBarOfWindow, length);
  }

  private double mean(int known) {
    double sum = 0;
    int n = 0;
    for (int t = 0; t < known; t++) {
      if (!Double.isNaN(sizes[t])) {
        sum += sizes[t];
        n++;
      }
    }
    return sum / n;
  }

  private double recent(int known, double decay) {
    double weight = 1;
    double sum = 0;
    double weights = 0;
    for (int t = known - 1; t >= 0; t--) {
      if (!Double.isNaN(sizes[t])) {
        sum += weight * sizes[t];
        weights += weight;
      }
      weight *= decay;
    }
    return sum / weights;
  }

  private double growth(int length) {
    int bars = Math.max(1, Math.min(length, sums.length / PSEUDO_WINDOWS));
    if (Double.isNaN(growths[bars])) {
      growths[bars] = meanSize(SlidingSums.of(sums, bars)) / (Math.sqrt(bars) * meanOfSums);
    }
    return growths[bars];
  }

  private double timeOfDay(long from, int length) {
    double sum = 0;
    for (double factor : TimeOfDay.factors(from, length, barMillis)) {
      sum += factor * factor;
    }
    return Math.sqrt(sum / length);
  }

  private static double meanSize(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += Math.abs(value);
    }
    return sum / values.length;
  }
}
