package io.sada.study;

/**
 * Logarithmic returns, {@code r = ln(p1 / p0)}.
 *
 * <p>{@link StrictMath} and not {@link Math}: the same prices must give the same bits on every
 * machine and with every compiler.
 */
public final class LogReturns {
  private LogReturns() {}

  /** Return from one price to the next; NaN where either is NaN. */
  public static double between(double previous, double next) {
    return StrictMath.log(next / previous);
  }

  /**
   * Returns of a run of closes.
   *
   * @param close closes, NaN where there is none
   * @return an array of the same length whose first element is NaN: it has no predecessor
   */
  public static double[] of(double[] close) {
    double[] returns = new double[close.length];
    double previous = Double.NaN;
    for (int i = 0; i < close.length; i++) {
      returns[i] = between(previous, close[i]);
      previous = close[i];
    }
    return returns;
  }
}
