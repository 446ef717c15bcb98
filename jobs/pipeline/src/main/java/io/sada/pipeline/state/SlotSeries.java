package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The last tick of every slot that has one: the newest slots in columns that are changed in place,
 * the older ones packed in blocks, because almost all ticks fall into the newest. A late tick opens
 * the block that it falls into. It takes room for ticks, not for time.
 *
 * <p>Slots that event time has left behind are trimmed; the last price in them is kept, however
 * long ago it was: a symbol that is silent has a price still.
 */
final class SlotSeries {
  /** So many slots are open before half of them are packed. */
  private static final int OPEN = 32;

  private static final int FIRST_CAPACITY = 4;

  private final int blockSlots;
  private final List<SlotBlock> blocks = new ArrayList<>(0);
  private SlotColumns open;
  private long floor = Long.MIN_VALUE;
  private double carried = Double.NaN;

  /**
   * @param blockSlots slots of a full block: more take less room, and a late tick more time
   * @param volumes whether each slot has an exact volume
   */
  SlotSeries(int blockSlots, boolean volumes) {
    this.blockSlots = blockSlots;
    this.open = new SlotColumns(volumes, FIRST_CAPACITY);
  }

  /** Last price in the slots that were trimmed; NaN where there was none. */
  double carried() {
    return carried;
  }

  /** Slots before it were trimmed; the smallest long where none was. */
  long floor() {
    return floor;
  }

  boolean isEmpty() {
    return open.size == 0 && blocks.isEmpty();
  }

  /** The last slot with a tick; only of a series that is not empty. */
  long last() {
    return open.size > 0 ? open.slot[open.size - 1] : blocks.get(blocks.size() - 1).last;
  }

  /**
   * Takes a tick.
   *
   * @param volume of a part of the slot that the tick is in, added to it; null for none
   * @param scratch anything
   * @return whether the slot's price or volume changed; not for a slot that was trimmed
   */
  boolean offer(
      long at,
      int millis,
      byte kind,
      long number,
      String text,
      double value,
      ExactSum volume,
      ExactSum scratch) {
    if (at < floor) {
      return false;
    }
    int block = blockOf(at);
    SlotColumns columns = block < 0 ? open : unpacked(block);
    boolean changed = columns.offer(at, millis, kind, number, text, value);
    if (volume != null && !volume.isZero()) {
      int i = columns.indexOf(at);
      columns.loadVolume(i, scratch);
      scratch.add(volume);
      columns.storeVolume(i, scratch);
      changed = true;
    }
    if (block >= 0) {
      repack(block, columns);
    } else if (open.size == OPEN) {
      seal();
    }
    return changed;
  }

  /** Index of the block that a slot belongs to; −1 for the open ones. */
  private int blockOf(long at) {
    int block = blocks.size() - 1;
    if (block < 0 || at > blocks.get(block).last) {
      return -1;
    }
    while (block > 0 && at <= blocks.get(block - 1).last) {
      block--;
    }
    return block;
  }

  private SlotColumns unpacked(int block) {
    SlotColumns columns = new SlotColumns(open.volumes(), blocks.get(block).count + 1);
    blocks.get(block).unpack(columns);
    return columns;
  }

  private void repack(int block, SlotColumns columns) {
    if (columns.size < 2 * blockSlots) {
      blocks.set(block, SlotBlock.pack(columns, 0, columns.size));
    } else {
      blocks.set(block, SlotBlock.pack(columns, 0, blockSlots));
      blocks.add(block + 1, SlotBlock.pack(columns, blockSlots, columns.size));
    }
  }

  /** Packs the older half of the open slots, into the last block as long as it is not full. */
  private void seal() {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last).count + OPEN / 2 <= blockSlots) {
      SlotColumns columns = unpacked(last);
      columns.append(open, 0, OPEN / 2);
      blocks.set(last, SlotBlock.pack(columns, 0, columns.size));
    } else {
      blocks.add(SlotBlock.pack(open, 0, OPEN / 2));
    }
    open.drop(OPEN / 2);
  }

  /**
   * Forgets the slots before the given one, but where volumes are kept for the last price in them.
   */
  void trim(long newFloor) {
    if (newFloor <= floor) {
      return;
    }
    double before = open.volumes() ? lastBefore(newFloor) : Double.NaN;
    carried = Double.isNaN(before) ? carried : before;
    floor = newFloor;
    int gone = 0;
    while (gone < blocks.size() && blocks.get(gone).last < floor) {
      gone++;
    }
    if (gone > 0) {
      blocks.subList(0, gone).clear();
    }
    if (blocks.isEmpty() && open.size > 0 && open.slot[0] < floor) {
      open.drop(open.indexOf(floor));
    }
  }

  /** Last price that is kept of the slots before the given one; NaN where there is none. */
  private double lastBefore(long slot) {
    int i = open.size > 0 && open.slot[0] < slot ? open.indexOf(slot) : 0;
    if (i > 0) {
      return open.price[i - 1];
    }
    int block = 0;
    while (block < blocks.size() && blocks.get(block).first < slot) {
      block++;
    }
    if (block == 0) {
      return Double.NaN;
    }
    SlotColumns columns = unpacked(block - 1);
    int n = columns.indexOf(slot);
    return columns.slot[n - 1] < floor ? Double.NaN : columns.price[n - 1];
  }

  /** Whether a slot of {@code [from, to)} has a tick. */
  boolean anyBetween(long from, long to) {
    long start = Math.max(from, floor);
    int i = open.indexOf(start);
    if (i < open.size && open.slot[i] < to) {
      return true;
    }
    for (int block = blocks.size() - 1; block >= 0 && blocks.get(block).last >= start; block--) {
      SlotBlock at = blocks.get(block);
      if (at.first < to && (at.first >= start || at.last < to || inside(block, start, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean inside(int block, long from, long to) {
    SlotColumns columns = unpacked(block);
    int i = columns.indexOf(from);
    return i < columns.size && columns.slot[i] < to;
  }

  /** Copies of the slots {@code [from, to)} that have a tick. */
  SlotColumns between(long from, long to) {
    long start = Math.max(from, floor);
    int most = open.size;
    for (SlotBlock block : blocks) {
      most += block.last < start || block.first >= to ? 0 : block.count;
    }
    SlotColumns columns = new SlotColumns(open.volumes(), Math.max(FIRST_CAPACITY, most));
    for (SlotBlock block : blocks) {
      if (block.last >= start && block.first < to) {
        block.unpack(columns);
      }
    }
    columns.append(open, open.indexOf(start), open.indexOf(to));
    columns.size = columns.indexOf(to);
    columns.drop(columns.indexOf(start));
    return columns;
  }

  SlotSeries copy() {
    SlotSeries copy = new SlotSeries(blockSlots, open.volumes());
    copy.blocks.addAll(blocks);
    copy.open = open.copy();
    copy.floor = floor;
    copy.carried = carried;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(carried);
    out.writeLong(Double.isNaN(carried) ? Long.MIN_VALUE : floor);
    boolean any = open.size > 0;
    out.writeInt(blocks.size() + (any ? 1 : 0));
    for (int block = 0; block < blocks.size(); block++) {
      visible(block).write(out);
    }
    if (any) {
      SlotBlock.pack(open, 0, open.size).write(out);
    }
  }

  /** A block without what was trimmed: only the oldest may hold such slots still. */
  private SlotBlock visible(int block) {
    if (blocks.get(block).first >= floor) {
      return blocks.get(block);
    }
    SlotColumns columns = unpacked(block);
    return SlotBlock.pack(columns, columns.indexOf(floor), columns.size);
  }

  /** Reads what {@link #write} wrote into this empty series. */
  void read(DataInput in) throws IOException {
    carried = in.readDouble();
    floor = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      blocks.add(SlotBlock.read(in));
    }
    if (count > 0 && blocks.get(count - 1).count < OPEN) {
      SlotBlock last = blocks.remove(count - 1);
      last.unpack(open);
    }
  }

  /** What earlier versions kept, from which an empty series goes on. */
  void resume(long firstKept, double carriedPrice) {
    carried = carriedPrice;
    floor = Double.isNaN(carriedPrice) ? Long.MIN_VALUE : firstKept;
  }
}
