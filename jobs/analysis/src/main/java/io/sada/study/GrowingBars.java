package io.sada.study;

import java.util.Arrays;

/**
 * Bars of one symbol that more are added to, and the last ones taken back where they change: what
 * is known of a bar (its log return, whether a tick fell into it) is worked out once, however often
 * it is read through {@link #from}.
 */
public final class GrowingBars {
  private static final int FIRST_CAPACITY = 16;

  private long first;
  private int offset;
  private int length;
  private double previousClose;
  private double[] closes;
  private double[] returns;
  private double[] volumes;
  private boolean[] ticked;

  /** How many bars are before the first price. */
  private int start;

  /**
   * @param first number of the bar that is added first
   * @param previousClose close carried into that bar from before, NaN where the symbol has none
   * @param capacity bars to make room for
   */
  public GrowingBars(long first, double previousClose, int capacity) {
    this.first = first;
    this.previousClose = previousClose;
    closes = new double[capacity];
    returns = new double[capacity];
    volumes = new double[capacity];
    ticked = new boolean[capacity];
  }

  /** Number of the first bar. */
  public long first() {
    return first;
  }

  /** Number after that of the last bar. */
  public long end() {
    return first + length;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  int start() {
    return start;
  }

  double[] closes() {
    return closes;
  }

  double[] returns() {
    return returns;
  }

  double[] volumes() {
    return volumes;
  }

  boolean[] ticked() {
    return ticked;
  }

  /**
   * Adds the next bar.
   *
   * @param close its last price, NaN for a bar without ticks
   * @param volume ignored for a bar without ticks
   * @throws IllegalArgumentException if a close is not positive
   */
  public void add(double close, double volume) {
    if (offset + length == closes.length) {
      makeRoom();
    }
    int i = offset + length;
    double last = length == 0 ? previousClose : closes[i - 1];
    ticked[i] = !Double.isNaN(close);
    if (ticked[i]) {
      if (!(close > 0) || Double.isInfinite(close)) {
        throw new IllegalArgumentException("close must be positive and finite: " + close);
      }
      closes[i] = close;
      volumes[i] = volume;
      returns[i] = LogReturns.between(last, close);
    } else {
      closes[i] = last;
      volumes[i] = 0;
      returns[i] = Double.isNaN(last) ? Double.NaN : 0;
    }
    if (start == length && Double.isNaN(closes[i])) {
      start++;
    }
    length++;
  }

  /** Takes back the bars from the given one on, none before the first. */
  public void cut(long bar) {
    length = (int) Math.max(0, Math.min(length, bar - first));
    start = Math.min(start, length);
  }

  /** Forgets the bars before the given one, of which at least one must be left. */
  public void forget(long bar) {
    int gone = (int) (bar - first);
    if (gone > 0 && gone < length) {
      previousClose = closes[offset + gone - 1];
      first = bar;
      offset += gone;
      length -= gone;
      start = Math.max(0, start - gone);
    }
  }

  /** Copies what is left to new arrays: those that were read keep what they show. */
  private void makeRoom() {
    int capacity = Math.max(FIRST_CAPACITY, length + length / 4);
    closes = Arrays.copyOf(Arrays.copyOfRange(closes, offset, offset + length), capacity);
    returns = Arrays.copyOf(Arrays.copyOfRange(returns, offset, offset + length), capacity);
    volumes = Arrays.copyOf(Arrays.copyOfRange(volumes, offset, offset + length), capacity);
    ticked = Arrays.copyOf(Arrays.copyOfRange(ticked, offset, offset + length), capacity);
    offset = 0;
  }

  /** The bars from the given one on, none before the first; valid until they change. */
  public Bars from(long bar) {
    return Bars.of(this, bar);
  }
}
