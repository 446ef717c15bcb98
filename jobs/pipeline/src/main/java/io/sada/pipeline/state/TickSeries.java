package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The last tick of every slot (a second, say) that has one, in the order of time. A slot keeps what
 * decides which tick is its last, so that ticks may come in any order.
 */
public final class TickSeries {
  private static final int BLOCK_SLOTS = 128;

  /** Two minutes stay open beside a block, for parts that readers of one file bring in turns. */
  private static final int NEWEST_SLOTS = 128;

  private final SlotSeries series;

  public TickSeries() {
    this(new SlotSeries(BLOCK_SLOTS, NEWEST_SLOTS, BLOCK_SLOTS + NEWEST_SLOTS, false));
  }

  private TickSeries(SlotSeries series) {
    this.series = series;
  }

  /**
   * Numbers of slots, and the last price in each.
   *
   * @param slots in their order
   */
  public record Prices(long[] slots, double[] prices) {}

  /** The slots of {@code [from, to)} that have a tick. */
  public Prices between(long from, long to) {
    SlotColumns columns = series.between(from, to);
    return new Prices(
        Arrays.copyOf(columns.slot, columns.size), Arrays.copyOf(columns.price, columns.size));
  }

  /**
   * Takes a tick, {@code millis} after the start of the slot {@code at}.
   *
   * @return whether the slot's price changed; not for a slot that was forgotten
   */
  public boolean offer(long at, int millis, byte kind, long number, String text, double value) {
    return series.offer(at, millis, kind, number, text, value, null, null);
  }

  /**
   * Forgets the slots before the given one.
   *
   * @param spans what is kept of them, the same object as before where it is the same
   */
  public void trim(long floor, KeptSpans spans) {
    series.trim(floor, spans);
  }

  public TickSeries copy() {
    return new TickSeries(series.copy());
  }

  void write(DataOutput out) throws IOException {
    series.write(out);
  }

  static TickSeries read(DataInput in) throws IOException {
    TickSeries ticks = new TickSeries();
    ticks.series.read(in);
    return ticks;
  }

  /** Reads what version 1 wrote: every slot with a tick. */
  static TickSeries readFirstVersion(DataInput in) throws IOException {
    TickSeries series = new TickSeries();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      long at = in.readLong();
      double value = in.readDouble();
      int millis = in.readShort();
      byte kind = in.readByte();
      long number = kind == TickId.NUMBER ? in.readLong() : 0;
      String text = kind == TickId.NUMBER || kind == TickId.ABSENT ? null : in.readUTF();
      series.offer(at, millis, kind, number, text, value);
    }
    return series;
  }
}
