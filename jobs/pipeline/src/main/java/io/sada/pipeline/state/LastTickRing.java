package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The last tick of each of a run of slots (bars, or seconds), in primitive arrays that are changed
 * in place. A slot keeps what decides which tick is its last, so that ticks may come in any order,
 * late ones too. Slots that event time has left behind are trimmed; the last price in them is kept,
 * however long ago it was: a symbol that is silent has bars still.
 */
public final class LastTickRing {
  private static final int FIRST_CAPACITY = 16;

  /**
   * Widest span: two years of minutes. Only one tick that lies years ahead of event time can ask
   * for more; it then pushes the oldest out, where it would otherwise take the machine's memory.
   */
  private static final int MAX_SPAN = 1 << 20;

  private long first;
  private int count;
  private int mask = FIRST_CAPACITY - 1;
  private double[] price = newPrices(FIRST_CAPACITY);
  private int[] offset = new int[FIRST_CAPACITY];
  private byte[] idKind = new byte[FIRST_CAPACITY];
  private long[] idNumber = new long[FIRST_CAPACITY];
  private final Map<Long, String> idText = new HashMap<>(0);
  private double carried = Double.NaN;

  private static double[] newPrices(int capacity) {
    double[] prices = new double[capacity];
    Arrays.fill(prices, Double.NaN);
    return prices;
  }

  /** Number of the first slot kept; meaningless while empty. */
  public long first() {
    return first;
  }

  /** Number after that of the last slot kept. */
  public long end() {
    return first + count;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Last price before the first slot; NaN where there was none. */
  public double carried() {
    return carried;
  }

  /** Price of the slot's last tick; NaN for a slot without ticks or outside the ring. */
  public double priceAt(long slot) {
    return slot < first || slot >= end() ? Double.NaN : price[(int) (slot & mask)];
  }

  /**
   * Takes a tick.
   *
   * @param at milliseconds since the slot's start
   * @return whether the slot's last price changed
   */
  public boolean offer(long slot, int at, byte kind, long number, String text, double value) {
    reach(slot);
    int i = (int) (slot & mask);
    double old = price[i];
    if (!Double.isNaN(old)) {
      if (at < offset[i]) {
        return false;
      }
      if (at == offset[i]) {
        int byId = TickId.compare(kind, number, text, idKind[i], idNumber[i], idText.get(slot));
        if (byId < 0 || byId == 0 && value <= old) {
          return false;
        }
      }
    }
    price[i] = value;
    offset[i] = at;
    idKind[i] = kind;
    idNumber[i] = number;
    if (text == null) {
      if (!idText.isEmpty()) {
        idText.remove(slot);
      }
    } else {
      idText.put(slot, text);
    }
    return value != old;
  }

  /** Makes room for a slot, before or behind those kept. */
  private void reach(long slot) {
    if (count > 0 && slot >= first + MAX_SPAN) {
      trim(slot - MAX_SPAN + 1);
    }
    if (count == 0) {
      // After a price that is carried, the slots in between are there, without ticks.
      boolean follows = !Double.isNaN(carried) && slot >= first && slot - first < MAX_SPAN;
      first = follows ? first : slot;
      ensure(slot - first + 1);
      count = (int) (slot - first + 1);
    } else if (slot < first) {
      ensure(Math.addExact(first - slot, count));
      count += (int) (first - slot);
      first = slot;
    } else if (slot >= end()) {
      ensure(slot - first + 1);
      count = (int) (slot - first + 1);
    }
  }

  private void ensure(long needed) {
    int capacity = mask + 1;
    if (needed <= capacity) {
      return;
    }
    resize(Integer.highestOneBit((int) needed - 1) << 1);
  }

  private void resize(int capacity) {
    double[] newPrice = newPrices(capacity);
    int[] newOffset = new int[capacity];
    byte[] newKind = new byte[capacity];
    long[] newNumber = new long[capacity];
    int newMask = capacity - 1;
    for (long slot = first; slot < end(); slot++) {
      int from = (int) (slot & mask);
      int to = (int) (slot & newMask);
      newPrice[to] = price[from];
      newOffset[to] = offset[from];
      newKind[to] = idKind[from];
      newNumber[to] = idNumber[from];
    }
    price = newPrice;
    offset = newOffset;
    idKind = newKind;
    idNumber = newNumber;
    mask = newMask;
  }

  /** Forgets the slots before the given one, but for the last price in them. */
  public void trim(long floor) {
    if (floor <= first) {
      return;
    }
    if (count == 0) {
      first = floor;
      return;
    }
    long until = Math.min(floor, end());
    for (long slot = first; slot < until; slot++) {
      int i = (int) (slot & mask);
      if (!Double.isNaN(price[i])) {
        carried = price[i];
        price[i] = Double.NaN;
        if (!idText.isEmpty()) {
          idText.remove(slot);
        }
      }
    }
    count = (int) (end() - until);
    first = until;
    if (count > 0 && (mask + 1) / 4 > Math.max(count, FIRST_CAPACITY)) {
      resize((mask + 1) / 2);
    }
  }

  /** A ring of its own with the same content. */
  public LastTickRing copy() {
    LastTickRing copy = new LastTickRing();
    copy.first = first;
    copy.count = count;
    copy.mask = mask;
    copy.price = price.clone();
    copy.offset = offset.clone();
    copy.idKind = idKind.clone();
    copy.idNumber = idNumber.clone();
    copy.idText.putAll(idText);
    copy.carried = carried;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(carried);
    out.writeLong(first);
    out.writeInt(count);
    for (long slot = first; slot < end(); slot++) {
      int i = (int) (slot & mask);
      out.writeDouble(price[i]);
      if (!Double.isNaN(price[i])) {
        out.writeInt(offset[i]);
        out.writeByte(idKind[i]);
        if (idKind[i] == TickId.NUMBER) {
          out.writeLong(idNumber[i]);
        } else if (idKind[i] != TickId.ABSENT) {
          out.writeUTF(idText.get(slot));
        }
      }
    }
  }

  static LastTickRing read(DataInput in) throws IOException {
    LastTickRing ring = new LastTickRing();
    ring.carried = in.readDouble();
    long first = in.readLong();
    int count = in.readInt();
    ring.first = first;
    if (count > 0) {
      ring.reach(first);
      ring.reach(first + count - 1);
    }
    for (long slot = first; slot < first + count; slot++) {
      double value = in.readDouble();
      if (!Double.isNaN(value)) {
        int at = in.readInt();
        byte kind = in.readByte();
        long number = kind == TickId.NUMBER ? in.readLong() : 0;
        String text = kind == TickId.NUMBER || kind == TickId.ABSENT ? null : in.readUTF();
        ring.offer(slot, at, kind, number, text, value);
      }
    }
    return ring;
  }
}
