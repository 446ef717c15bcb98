package io.sada.pipeline.state;

import io.sada.study.Bars;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * A symbol's kept bars: close and exact volume of each. What is kept is set by event time, not by
 * how far the ticks have run ahead of it.
 */
public final class BarRing {
  private final LastTickRing closes;
  private long[] unscaled = new long[16];
  private byte[] scale = new byte[16];
  private final Map<Long, BigDecimal> bigVolumes = new HashMap<>(0);
  private final transient ExactSum sum = new ExactSum();

  public BarRing() {
    this(new LastTickRing());
  }

  private BarRing(LastTickRing closes) {
    this.closes = closes;
  }

  public LastTickRing closes() {
    return closes;
  }

  public boolean isEmpty() {
    return closes.isEmpty() && Double.isNaN(closes.carried());
  }

  /** Whether a tick fell into one of the bars {@code [from, to)}. */
  public boolean tickedBetween(long from, long to) {
    for (long bar = Math.max(from, closes.first()); bar < Math.min(to, closes.end()); bar++) {
      if (!Double.isNaN(closes.priceAt(bar))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes part of a bar.
   *
   * @return whether the bar's close or volume changed
   */
  public boolean merge(PartialBar part) {
    boolean changed = false;
    long oldFirst = closes.first();
    long oldEnd = closes.end();
    boolean wasEmpty = closes.isEmpty();
    for (int i = 0; i < part.size; i++) {
      changed |=
          closes.offer(
              part.bar,
              part.offset[i],
              part.idKind[i],
              part.idNumber[i],
              part.idText[i],
              part.price[i]);
    }
    follow(wasEmpty, oldFirst, oldEnd);
    if (!part.volume.isZero()) {
      load(part.bar);
      sum.add(part.volume);
      store(part.bar);
      changed = true;
    }
    return changed;
  }

  /**
   * Keeps the volumes' arrays as large as the span of the closes, each bar at its number modulo
   * their length.
   */
  private void follow(boolean wasEmpty, long oldFirst, long oldEnd) {
    long span = closes.end() - closes.first();
    if (span <= unscaled.length) {
      return;
    }
    int capacity = Integer.highestOneBit((int) span - 1) << 1;
    long[] newUnscaled = new long[capacity];
    byte[] newScale = new byte[capacity];
    if (!wasEmpty) {
      for (long bar = oldFirst; bar < oldEnd; bar++) {
        newUnscaled[(int) (bar & (capacity - 1))] = unscaled[index(bar)];
        newScale[(int) (bar & (capacity - 1))] = scale[index(bar)];
      }
    }
    unscaled = newUnscaled;
    scale = newScale;
  }

  private int index(long bar) {
    return (int) (bar & (unscaled.length - 1));
  }

  private void load(long bar) {
    BigDecimal big = bigVolumes.isEmpty() ? null : bigVolumes.get(bar);
    sum.set(unscaled[index(bar)], scale[index(bar)]);
    if (big != null) {
      sum.add(big);
    }
  }

  private void store(long bar) {
    boolean fits = sum.fitsLong();
    unscaled[index(bar)] = fits ? sum.unscaled() : 0;
    scale[index(bar)] = (byte) (fits ? sum.scale() : 0);
    if (!fits) {
      bigVolumes.put(bar, sum.value());
    }
  }

  /** Forgets the bars before the given one, but for the last close. */
  public void trim(long floor) {
    long until = Math.min(floor, closes.end());
    for (long bar = closes.first(); bar < until; bar++) {
      unscaled[index(bar)] = 0;
      scale[index(bar)] = 0;
      if (!bigVolumes.isEmpty()) {
        bigVolumes.remove(bar);
      }
    }
    closes.trim(floor);
  }

  /** The bars from the given one on, as the study reads them. */
  public Bars bars(long floor) {
    if (closes.isEmpty()) {
      double carried = closes.carried();
      return Double.isNaN(carried)
          ? Bars.none()
          : Bars.of(floor, carried, new double[] {Double.NaN}, new double[1]);
    }
    double previous = closes.carried();
    for (long bar = closes.first(); bar < Math.min(floor, closes.end()); bar++) {
      double close = closes.priceAt(bar);
      previous = Double.isNaN(close) ? previous : close;
    }
    long from = Math.max(floor, closes.first());
    int n = (int) Math.max(1, closes.end() - from);
    double[] close = new double[n];
    double[] volume = new double[n];
    for (int i = 0; i < n; i++) {
      close[i] = closes.priceAt(from + i);
      if (!Double.isNaN(close[i])) {
        load(from + i);
        volume[i] = sum.toDouble();
      }
    }
    return Bars.of(from, previous, close, volume);
  }

  public BarRing copy() {
    BarRing copy = new BarRing(closes.copy());
    copy.unscaled = unscaled.clone();
    copy.scale = scale.clone();
    copy.bigVolumes.putAll(bigVolumes);
    return copy;
  }

  void write(DataOutput out) throws IOException {
    closes.write(out);
    for (long bar = closes.first(); bar < closes.end(); bar++) {
      if (!Double.isNaN(closes.priceAt(bar))) {
        load(bar);
        sum.write(out);
      }
    }
  }

  static BarRing read(DataInput in) throws IOException {
    BarRing ring = new BarRing(LastTickRing.read(in));
    ring.follow(true, 0, 0);
    for (long bar = ring.closes.first(); bar < ring.closes.end(); bar++) {
      if (!Double.isNaN(ring.closes.priceAt(bar))) {
        ring.sum.read(in);
        ring.store(bar);
      }
    }
    return ring;
  }
}
