package io.sada.pipeline.state;

import io.sada.study.Bars;
import io.sada.study.GrowingBars;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A symbol's kept bars: close and exact volume of each. What is kept is set by event time, not by
 * how far the ticks have run ahead of it.
 */
public final class BarRing {
  private static final int BLOCK_BARS = 32;
  private static final int NEWEST_BARS = 16;
  private static final int OPEN_BARS = 32;

  /**
   * Widest span: two years of minutes. Only one tick that lies years ahead of event time can ask
   * for more; it then pushes the oldest out, where it would otherwise take the machine's memory.
   */
  private static final int MAX_SPAN = 1 << 20;

  private final SlotSeries series;
  private final transient ExactSum scratch = new ExactSum();

  /** The bars unpacked, as far as they were asked for and have not changed since; null for none. */
  private transient GrowingBars ready;

  /** First bar that changed since they were unpacked. */
  private transient long changedFrom;

  /** Number of the first bar with a tick, of those that were never trimmed. */
  private long firstTicked = Long.MAX_VALUE;

  public BarRing() {
    this(new SlotSeries(BLOCK_BARS, NEWEST_BARS, OPEN_BARS, true));
  }

  private BarRing(SlotSeries series) {
    this.series = series;
  }

  /** Whether nothing is known of the symbol, not even a price from long ago. */
  public boolean isEmpty() {
    return series.isEmpty() && Double.isNaN(series.carried());
  }

  /** Whether no bar that is kept has a tick. */
  public boolean isSilent() {
    return series.isEmpty();
  }

  /** Number after that of the last bar with a tick; meaningless while silent. */
  public long end() {
    return series.last() + 1;
  }

  /** Number of the first bar kept; meaningless where nothing is known. */
  public long first() {
    return Double.isNaN(series.carried()) ? firstTicked : series.floor();
  }

  /** Last close before the first bar kept; NaN where there was none. */
  public double carried() {
    return series.carried();
  }

  /** Whether a tick fell into one of the bars {@code [from, to)}. */
  public boolean tickedBetween(long from, long to) {
    return series.anyBetween(from, to);
  }

  /**
   * Takes part of a bar.
   *
   * @return whether the bar's close or volume changed
   */
  public boolean merge(PartialBar part) {
    if (part.size == 0) {
      return false;
    }
    if (!isEmpty() && part.bar - first() >= MAX_SPAN) {
      trim(part.bar - MAX_SPAN + 1);
    }
    changedFrom = Math.min(changedFrom, part.bar);
    // The last tick of a bar is the last of its last slot, whatever the order of the parts.
    int i = part.size - 1;
    boolean changed =
        series.offer(
            part.bar,
            part.offset(i),
            part.idKind(i),
            part.idNumber(i),
            part.idText(i),
            part.price(i),
            part.volume,
            scratch);
    if (part.bar >= series.floor()) {
      firstTicked = Math.min(firstTicked, part.bar);
    }
    return changed;
  }

  /** Forgets the bars before the given one, but for the last close. */
  public void trim(long floor) {
    series.trim(floor);
    firstTicked = series.isEmpty() ? Long.MAX_VALUE : firstTicked;
  }

  /** The bars from the given one on, as the study reads them. */
  public Bars bars(long floor) {
    return bars(floor, Long.MAX_VALUE);
  }

  /**
   * The bars from the given one up to another, however far the ticks have run ahead of it, and
   * whatever becomes of them here.
   */
  public Bars bars(long floor, long to) {
    if (series.isEmpty()) {
      return silent(floor);
    }
    long from = Math.max(floor, first());
    if (from >= to) {
      return Bars.none();
    }
    double before = series.lastBefore(from);
    long end = Math.max(from + 1, Math.min(to, end()));
    GrowingBars bars =
        new GrowingBars(from, Double.isNaN(before) ? series.carried() : before, (int) (end - from));
    unpack(bars, end);
    return bars.from(from);
  }

  /**
   * The same, but valid only until the next part is merged. They stay unpacked, so that the next
   * reader pays only for what has come since, until they are {@link #release released}.
   *
   * @param to bars from this one on may be left out: where parts run ahead of event time by hours
   *     there are many, and they change all the time
   */
  public Bars readyBars(long floor, long to) {
    if (series.isEmpty()) {
      release();
      return silent(floor);
    }
    long from = Math.max(floor, first());
    if (ready == null || from < ready.first() || changedFrom < ready.first()) {
      int room = (int) Math.max(1, end() - from);
      double before = series.lastBefore(from);
      ready = new GrowingBars(from, Double.isNaN(before) ? series.carried() : before, room + 16);
    } else {
      ready.cut(changedFrom);
      ready.forget(Math.min(first(), end() - 1));
    }
    unpack(ready, Math.max(Math.min(end(), to), from + 1));
    changedFrom = Long.MAX_VALUE;
    return ready.from(from);
  }

  /** Without a tick in what is kept: the price from before, if there was one. */
  private Bars silent(long floor) {
    double carried = series.carried();
    return Double.isNaN(carried)
        ? Bars.none()
        : Bars.of(floor, carried, new double[] {Double.NaN}, new double[1]);
  }

  /** Adds to bars those that follow, up to the given one. */
  private void unpack(GrowingBars bars, long end) {
    if (bars.end() >= end) {
      return;
    }
    SlotColumns kept = series.between(bars.end(), end);
    int i = 0;
    for (long bar = bars.end(); bar < end; bar++) {
      if (i < kept.size && kept.slot[i] == bar) {
        kept.loadVolume(i, scratch);
        bars.add(kept.price[i], scratch.toDouble());
        i++;
      } else {
        bars.add(Double.NaN, 0);
      }
    }
  }

  /** Gives up the memory of bars that were unpacked to be read. */
  public void release() {
    ready = null;
    changedFrom = Long.MAX_VALUE;
  }

  /** What is unpacked goes to the copy: the one before is only written from now on. */
  public BarRing copy() {
    BarRing copy = new BarRing(series.copy());
    copy.firstTicked = firstTicked;
    copy.ready = ready;
    copy.changedFrom = changedFrom;
    release();
    return copy;
  }

  void write(DataOutput out) throws IOException {
    series.write(out);
  }

  static BarRing read(DataInput in) throws IOException {
    BarRing ring = new BarRing();
    ring.series.read(in);
    ring.findFirst();
    return ring;
  }

  /** Reads what version 1 wrote: every bar of the span, then the volumes of those with a tick. */
  static BarRing readFirstVersion(DataInput in) throws IOException {
    BarRing ring = new BarRing();
    double carried = in.readDouble();
    long first = in.readLong();
    int count = in.readInt();
    ring.series.resume(first, carried);
    PartialBar[] parts = new PartialBar[count];
    for (int i = 0; i < count; i++) {
      double price = in.readDouble();
      if (!Double.isNaN(price)) {
        int at = in.readInt();
        byte kind = in.readByte();
        long number = kind == TickId.NUMBER ? in.readLong() : 0;
        String text = kind == TickId.NUMBER || kind == TickId.ABSENT ? null : in.readUTF();
        parts[i] = new PartialBar();
        parts[i].start(null, first + i);
        parts[i].price(at, Integer.MAX_VALUE, kind, number, text, price);
      }
    }
    for (PartialBar part : parts) {
      if (part != null) {
        part.volume.read(in);
        ring.merge(part);
      }
    }
    return ring;
  }

  private void findFirst() {
    SlotColumns kept = series.between(Long.MIN_VALUE, Long.MAX_VALUE);
    firstTicked = kept.size == 0 ? Long.MAX_VALUE : kept.slot[0];
  }
}
