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

  /** Where the first bar lies in the arrays, which others may share. */
  private final int offset;

  private final int length;
  private final double[] close;
  private final double[] returns;
  private final double[] volume;
  private final boolean[] ticked;

  /** How many bars held are before the first tick. */
  private final int start;

  private Bars(GrowingBars bars, int from) {
    first = bars.first() + from;
    offset = bars.offset() + from;
    length = bars.length() - from;
    close = bars.closes();
    returns = bars.returns();
    volume = bars.volumes();
    ticked = bars.ticked();
    start = Math.max(0, Math.min(length, bars.start() - from));
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
    GrowingBars bars = new GrowingBars(first, previousClose, close.length);
    for (int i = 0; i < close.length; i++) {
      bars.add(close[i], volume[i]);
    }
    return new Bars(bars, 0);
  }

  /**
   * A view of bars that still grow, valid until they change.
   *
   * @param from first bar to be seen, none before the first that is there
   */
  static Bars of(GrowingBars bars, long from) {
    return new Bars(bars, Math.toIntExact(from - bars.first()));
  }

  /** A symbol that was never seen. */
  public static Bars none() {
    return of(0, Double.NaN, new double[0], new double[0]);
  }

  /** Number of the first bar held. */
  public long first() {
    return first;
  }

  /** Number of bars held. */
  public int length() {
    return length;
  }

  private int at(long bar) {
    return offset + (int) (bar - first);
  }

  /** Whether the symbol has a bar at or before the given one. */
  public boolean startsBy(long bar) {
    return start < length && first + start <= bar;
  }

  /** Whether a tick fell into the bar. */
  public boolean tickedAt(long bar) {
    return bar >= first && bar < first + length && ticked[at(bar)];
  }

  /** Whether a tick fell into the given bar or a later one that is held. */
  public boolean tickedSince(long bar) {
    for (int i = (int) Math.max(0, Math.min(bar - first, length)); i < length; i++) {
      if (ticked[offset + i]) {
        return true;
      }
    }
    return false;
  }

  /** Close of the bar, carried where no tick fell into it; NaN before the first. */
  public double closeAt(long bar) {
    if (bar < first || length == 0) {
      return Double.NaN;
    }
    return close[at(Math.min(bar, first + length - 1))];
  }

  /** Log return of the bar; NaN where it or the bar before it does not exist. */
  public double returnAt(long bar) {
    if (bar < first) {
      return Double.NaN;
    }
    if (bar >= first + length) {
      return start < length ? 0 : Double.NaN;
    }
    return returns[at(bar)];
  }

  /** Volume of the bar, 0 where no tick fell into it. */
  public double volumeAt(long bar) {
    return tickedAt(bar) ? volume[at(bar)] : 0;
  }

  /** Log returns of the bars {@code [from, to)}, NaN where undefined. */
  public double[] returns(long from, long to) {
    double[] result = new double[Math.toIntExact(to - from)];
    long copyFrom = Math.max(from, first);
    long copyTo = Math.min(to, first + length);
    if (copyFrom >= copyTo) {
      for (int i = 0; i < result.length; i++) {
        result[i] = returnAt(from + i);
      }
      return result;
    }
    Arrays.fill(result, 0, (int) (copyFrom - from), Double.NaN);
    System.arraycopy(
        returns, at(copyFrom), result, (int) (copyFrom - from), (int) (copyTo - copyFrom));
    if (start == length) {
      Arrays.fill(result, (int) (copyTo - from), result.length, Double.NaN);
    }
    return result;
  }
}
