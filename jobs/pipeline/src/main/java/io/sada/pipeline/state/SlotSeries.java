package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The last tick of every slot that has one: the newest slots in columns that are changed in place,
 * the older ones packed in blocks, because almost all ticks fall into the newest. A late tick opens
 * the block that it falls into, which stays open until another is wanted: what is late mostly comes
 * in runs, as where two readers of one file take turns. It takes room for ticks, not for time.
 *
 * <p>Slots that event time has left behind are trimmed; the last price in them is kept, however
 * long ago it was: a symbol that is silent has a price still.
 */
final class SlotSeries {
  private static final int FIRST_CAPACITY = 4;
  private static final int NONE = -1;

  private final int blockSlots;
  private final int newestSlots;
  private final int openSlots;
  private final List<SlotBlock> blocks = new ArrayList<>(0);
  private SlotColumns open;
  private long floor = Long.MIN_VALUE;

  /** What is kept before the floor, and how many blocks lie there and were found to be kept. */
  private KeptSpans kept = KeptSpans.NONE;

  private int outlasting;
  private double carried = Double.NaN;

  /** The block that is open for late ticks, and its slots; they replace it when it is closed. */
  private int amended = NONE;

  private SlotColumns amendedSlots;

  /**
   * @param blockSlots slots of a full block: more take less room, and a late tick more time
   * @param newestSlots so many of the newest are never packed
   * @param openSlots how many are open before all but the newest of them are packed
   * @param volumes whether each slot has an exact volume
   */
  SlotSeries(int blockSlots, int newestSlots, int openSlots, boolean volumes) {
    this.blockSlots = blockSlots;
    this.newestSlots = newestSlots;
    this.openSlots = openSlots;
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
    if (at < floor && !kept.overlap(at, at)) {
      return false;
    }
    int block = blockOf(at);
    SlotColumns columns = block == NONE ? open : amend(block);
    boolean changed = columns.offer(at, millis, kind, number, text, value);
    if (volume != null && !volume.isZero()) {
      int i = columns.indexOf(at);
      columns.loadVolume(i, scratch);
      scratch.add(volume);
      columns.storeVolume(i, scratch);
      changed = true;
    }
    if (open.size == openSlots) {
      seal();
    } else if (block != NONE && columns.size == 2 * blockSlots) {
      close();
    }
    return changed;
  }

  /** Index of the block that a slot belongs to; NONE for the open ones. */
  private int blockOf(long at) {
    int block = blocks.size() - 1;
    if (block < 0 || at > blocks.get(block).last) {
      return NONE;
    }
    boolean again = amended != NONE && at <= blocks.get(amended).last;
    if (again && (amended == 0 || at > blocks.get(amended - 1).last)) {
      return amended;
    }
    while (block > 0 && at <= blocks.get(block - 1).last) {
      block--;
    }
    return block;
  }

  private SlotColumns unpacked(int block) {
    return unpacked(block, blocks.get(block).count);
  }

  private SlotColumns unpacked(int block, int capacity) {
    SlotColumns columns = new SlotColumns(open.volumes(), capacity);
    blocks.get(block).unpack(columns);
    return columns;
  }

  /** Slots of a block, to be changed. */
  private SlotColumns amend(int block) {
    if (amended != block) {
      close();
      amended = block;
      amendedSlots = unpacked(block, 2 * blockSlots);
    }
    return amendedSlots;
  }

  /** Packs the block that was open for late ticks. */
  private void close() {
    if (amended == NONE) {
      return;
    }
    int first = amendedSlots.size < 2 * blockSlots ? amendedSlots.size : blockSlots;
    blocks.set(amended, SlotBlock.pack(amendedSlots, 0, first));
    if (first < amendedSlots.size) {
      blocks.add(amended + 1, SlotBlock.pack(amendedSlots, first, amendedSlots.size));
      outlasting += amended < outlasting ? 1 : 0;
    }
    amended = NONE;
    amendedSlots = null;
  }

  /** Packs all open slots but the newest, into the last block as long as it has room for them. */
  private void seal() {
    close();
    int count = open.size - newestSlots;
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last).count + count <= blockSlots) {
      SlotColumns columns = unpacked(last, blockSlots);
      columns.append(open, 0, count);
      blocks.set(last, SlotBlock.pack(columns, 0, columns.size));
    } else {
      blocks.add(SlotBlock.pack(open, 0, count));
    }
    open.drop(count);
  }

  /** Forgets the slots before the given one, but for the last price in them. */
  void trim(long newFloor) {
    trim(newFloor, KeptSpans.NONE);
  }

  /**
   * Forgets the slots before the given one, but for those in spans that are kept, with what lies
   * beside them, and, where volumes are kept, the last price.
   *
   * @param spans the same object as before where they are the same
   */
  void trim(long newFloor, KeptSpans spans) {
    if (spans != kept) {
      kept = spans;
      outlasting = 0;
    } else if (newFloor <= floor) {
      return;
    }
    double before = open.volumes() ? lastBefore(newFloor) : Double.NaN;
    carried = Double.isNaN(before) ? carried : before;
    floor = Math.max(floor, newFloor);
    forgetBlocks();
    if (blocks.isEmpty() && open.size > 0 && open.slot[0] < oldest()) {
      open.drop(open.indexOf(oldest()));
    }
  }

  /** Slots before it are not kept. */
  private long oldest() {
    return Math.min(floor, kept.first());
  }

  private void forgetBlocks() {
    if (outlasting == blocks.size() || blocks.get(outlasting).last >= floor) {
      return;
    }
    int next = passed();
    if (amended < next) {
      // It may become two.
      close();
      next = passed();
    }
    for (int i = outlasting; i < next; i++) {
      SlotBlock block = blocks.get(i);
      if (kept.overlap(block.first, block.last)) {
        blocks.set(outlasting++, block);
      }
    }
    blocks.subList(outlasting, next).clear();
    amended -= amended == NONE ? 0 : next - outlasting;
  }

  /** Index behind the blocks that lie before the floor. */
  private int passed() {
    int next = outlasting;
    while (next < blocks.size() && blocks.get(next).last < floor) {
      next++;
    }
    return next;
  }

  /** Last price that is kept of the slots before the given one; NaN where there is none. */
  double lastBefore(long slot) {
    int i = open.size > 0 && open.slot[0] < slot ? open.indexOf(slot) : 0;
    if (i > 0) {
      return open.price[i - 1];
    }
    int block = 0;
    while (block < blocks.size() && first(block) < slot) {
      block++;
    }
    if (block == 0) {
      return Double.NaN;
    }
    SlotColumns columns = block - 1 == amended ? amendedSlots : unpacked(block - 1);
    int n = columns.indexOf(slot);
    return columns.slot[n - 1] < floor ? Double.NaN : columns.price[n - 1];
  }

  private long first(int block) {
    return block == amended ? amendedSlots.slot[0] : blocks.get(block).first;
  }

  /** Whether a slot of {@code [from, to)} has a tick. */
  boolean anyBetween(long from, long to) {
    close();
    long start = Math.max(from, oldest());
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
    close();
    long start = Math.max(from, oldest());
    int most = open.size;
    int after = blocks.size();
    while (after > 0 && blocks.get(after - 1).first >= to) {
      after--;
    }
    int first = after;
    while (first > 0 && blocks.get(first - 1).last >= start) {
      most += blocks.get(--first).count;
    }
    SlotColumns columns = new SlotColumns(open.volumes(), Math.max(FIRST_CAPACITY, most));
    for (int block = first; block < after; block++) {
      blocks.get(block).unpack(columns);
    }
    columns.append(open, open.indexOf(start), open.indexOf(to));
    columns.size = columns.indexOf(to);
    columns.drop(columns.indexOf(start));
    return columns;
  }

  SlotSeries copy() {
    close();
    SlotSeries copy = new SlotSeries(blockSlots, newestSlots, openSlots, open.volumes());
    copy.blocks.addAll(blocks);
    copy.open = open.copy();
    copy.floor = floor;
    copy.kept = kept;
    copy.outlasting = outlasting;
    copy.carried = carried;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    close();
    out.writeDouble(carried);
    out.writeLong(Double.isNaN(carried) ? Long.MIN_VALUE : floor);
    boolean any = open.size > 0;
    // Of a block that became two while it was kept for a span the first may lie before all of it.
    int gone = 0;
    while (gone < blocks.size() && blocks.get(gone).last < oldest()) {
      gone++;
    }
    out.writeInt(blocks.size() - gone + (any ? 1 : 0));
    for (int block = gone; block < blocks.size(); block++) {
      visible(block).write(out);
    }
    if (any) {
      SlotBlock.pack(open, 0, open.size).write(out);
    }
  }

  /** A block without what was trimmed: only the oldest may hold such slots still. */
  private SlotBlock visible(int block) {
    if (blocks.get(block).first >= oldest()) {
      return blocks.get(block);
    }
    SlotColumns columns = unpacked(block);
    return SlotBlock.pack(columns, columns.indexOf(oldest()), columns.size);
  }

  /** Reads what {@link #write} wrote into this empty series. */
  void read(DataInput in) throws IOException {
    carried = in.readDouble();
    floor = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      blocks.add(SlotBlock.read(in));
    }
    if (count > 0 && blocks.get(count - 1).count < openSlots) {
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
