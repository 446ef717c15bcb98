package io.sada.study;

import java.util.Arrays;

/**
 * One symbol's bars on consecutive bar numbers, as the study reads them: close, log return, volume
 * and whether a tick fell into the bar.
 *
 * <p>Bar {@code k} covers the tick times {@code [k * bar_ms, (k + 1) * bar_ms)} since the epoch. A
 * bar without ticks carries the previous close, so its return is 0 and it counts as missing. Before
 * the first tick there is no bar. A bar after the last one held is a bar without ticks: whoever
 * asks for it vouches that event time has passed it.
 */
public final class Bars {
  private final long first;
  private final double[] close;
  private final double[] returns;
  private final double[] volume;
  private final boolean[] ticked;
  private final int start;

  private Bars(
      long first, double[] close, double[] returns, double[] volume, boolean[] ticked, int start) {
    this.first = first;
    this.close = close;
    this.returns = returns;
    this.volume = volume;
    this.ticked = ticked;
    this.start = start;
  }

  /**
   * Bars from what was traded.
   *
   * @param first number of the bar of the first element
   * @param previousClose close carried into that bar from before, NaN where the symbol has none
   * @param close last price of each bar, NaN for a bar without ticks; copied
   * @param volume volume of each bar, ignored for a bar without ticks; copied
   * @return the bars; the return of the first one is defined only with a previous close
   * @throws IllegalArgumentException if the arrays differ in length or a close is not positive
   */
  public static Bars of(long first, double previousClose, double[] close, double[] volume) {
    if (close.length != volume.length) {
      throw new IllegalArgumentException(
          "closes and volumes differ in length: " + close.length + ", " + volume.length);
    }
    double[] carried = new double[close.length];
    double[] returns = new double[close.length];
    double[] volumes = new double[close.length];
    boolean[] ticked = new boolean[close.length];
    int start = close.length;
    double last = previousClose;
    for (int i = 0; i < close.length; i++) {
      double price = close[i];
      ticked[i] = !Double.isNaN(price);
      if (ticked[i]) {
        if (!(price > 0) || Double.isInfinite(price)) {
          throw new IllegalArgumentException("close must be positive and finite: " + price);
        }
        volumes[i] = volume[i];
      } else {
        price = last;
      }
      returns[i] = LogReturns.between(last, price);
      carried[i] = price;
      last = price;
      if (start == close.length && !Double.isNaN(price)) {
        start = i;
      }
    }
    return new Bars(first, carried, returns, volumes, ticked, start);
  }

  /** A symbol that was never seen. */
  public static Bars none() {
    return new Bars(0, new double[0], new double[0], new double[0], new boolean[0], 0);
  }

  /** Number of the first bar held. */
  public long first() {
    return first;
  }

  /** Number of bars held. */
  public int length() {
    return close.length;
  }

  /** Whether the symbol has a bar at or before the given one. */
  public boolean startsBy(long bar) {
    return start < close.length && first + start <= bar;
  }

  /** Whether a tick fell into the bar. */
  public boolean tickedAt(long bar) {
    return bar >= first && bar < first + ticked.length && ticked[(int) (bar - first)];
  }

  /** Whether a tick fell into the given bar or a later one that is held. */
  public boolean tickedSince(long bar) {
    for (int i = (int) Math.max(0, Math.min(bar - first, ticked.length)); i < ticked.length; i++) {
      if (ticked[i]) {
        return true;
      }
    }
    return false;
  }

  /** Close of the bar, carried where no tick fell into it; NaN before the first. */
  public double closeAt(long bar) {
    if (bar < first || close.length == 0) {
      return Double.NaN;
    }
    return close[(int) Math.min(bar - first, close.length - 1)];
  }

  /** Log return of the bar; NaN where it or the bar before it does not exist. */
  public double returnAt(long bar) {
    if (bar < first) {
      return Double.NaN;
    }
    if (bar >= first + returns.length) {
      return start < close.length ? 0 : Double.NaN;
    }
    return returns[(int) (bar - first)];
  }

  /** Volume of the bar, 0 where no tick fell into it. */
  public double volumeAt(long bar) {
    return tickedAt(bar) ? volume[(int) (bar - first)] : 0;
  }

  /** Log returns of the bars {@code [from, to)}, NaN where undefined. */
  public double[] returns(long from, long to) {
    double[] result = new double[Math.toIntExact(to - from)];
    long copyFrom = Math.max(from, first);
    long copyTo = Math.min(to, first + returns.length);
    if (copyFrom >= copyTo) {
      for (int i = 0; i < result.length; i++) {
        result[i] = returnAt(from + i);
      }
      return result;
    }
    Arrays.fill(result, 0, (int) (copyFrom - from), Double.NaN);
    System.arraycopy(
        returns,
        (int) (copyFrom - first),
        result,
        (int) (copyFrom - from),
        (int) (copyTo - copyFrom));
    if (start == close.length) {
      Arrays.fill(result, (int) (copyTo - from), result.length, Double.NaN);
    }
    return result;
  }
}
