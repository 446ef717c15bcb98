package io.sada.study;

/** Mean volume per bar in the window over mean volume per estimation bar. */
public final class VolumeRatio {
  private VolumeRatio() {}

  /**
   * Computes it; a bar without ticks has volume 0.
   *
   * @return the ratio, NaN where nothing was traded in the estimation bars
   */
  public static double of(double[] window, double[] estimation) {
    return of(window, mean(estimation));
  }

  /** The same from the mean volume per estimation bar. */
  static double of(double[] window, double mean) {
    return mean > 0 ? mean(window) / mean : Double.NaN;
  }

  /** Mean volume per bar. */
  static double mean(double[] volumes) {
    double sum = 0;
    for (double volume : volumes) {
      sum += volume;
    }
    return sum / volumes.length;
  }
}
