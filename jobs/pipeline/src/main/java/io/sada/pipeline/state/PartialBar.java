package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Ticks of one symbol in one bar, as far as one subtask has seen them: the exact volume, and the
 * last tick of every slot (a second, say) that has one. Parts of a bar, merged in any order, give
 * the same bar.
 */
public final class PartialBar {
  private static final int FIRST_CAPACITY = 4;

  /** Words of a slot: offset and kind of id, price, id. One array, so that a slot is one place. */
  private static final int WORDS = 3;

  private static final int KIND_BITS = 8;

  String symbol;
  long bar;
  final ExactSum volume = new ExactSum();
  int size;
  private long[] slots;

  /** Null until a text is met. */
  private String[] idText;

  /** End of the last slot, so that the usual tick needs no division; 0 where it is not known. */
  private int slotEnd;

  public PartialBar() {
    this(FIRST_CAPACITY);
  }

  private PartialBar(int capacity) {
    slots = new long[WORDS * capacity];
  }

  /** Empties the bar for another use. */
  public void start(String newSymbol, long newBar) {
    symbol = newSymbol;
    bar = newBar;
    volume.clear();
    if (idText != null) {
      Arrays.fill(idText, 0, size, null);
    }
    size = 0;
    slotEnd = 0;
  }

  public String symbol() {
    return symbol;
  }

  public long bar() {
    return bar;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public ExactSum volume() {
    return volume;
  }

  /** Milliseconds from the bar's start to the last tick of the i-th slot. */
  int offset(int i) {
    return (int) (slots[WORDS * i] >>> KIND_BITS);
  }

  byte idKind(int i) {
    return (byte) slots[WORDS * i];
  }

  double price(int i) {
    return Double.longBitsToDouble(slots[WORDS * i + 1]);
  }

  long idNumber(int i) {
    return slots[WORDS * i + 2];
  }

  String idText(int i) {
    return idText == null ? null : idText[i];
  }

  /**
   * Takes a tick's price.
   *
   * @param at milliseconds since the bar's start
   * @param slotMs length of a slot, milliseconds
   */
  public void price(int at, int slotMs, byte kind, long number, String text, double value) {
    if (size > 0 && slotEnd == 0) {
      slotEnd = (offset(size - 1) / slotMs + 1) * slotMs;
    }
    if (size == 0 || at >= slotEnd) {
      insert(size);
      put(size - 1, at, kind, number, text, value);
      slotEnd = (at / slotMs + 1) * slotMs;
      return;
    }
    int i = at >= slotEnd - slotMs ? size - 1 : before(at, slotMs);
    if (i == size - 1 || i >= 0 && offset(i) / slotMs == at / slotMs) {
      if (later(at, kind, number, text, value, i)) {
        put(i, at, kind, number, text, value);
      }
      return;
    }
    insert(i + 1);
    put(i + 1, at, kind, number, text, value);
  }

  /** Index of the last slot that is not after the tick's, or -1. */
  private int before(int at, int slotMs) {
    int i = size - 1;
    while (i >= 0 && offset(i) / slotMs > at / slotMs) {
      i--;
    }
    return i;
  }

  private boolean later(int at, byte kind, long number, String text, double value, int i) {
    if (at != offset(i)) {
      return at > offset(i);
    }
    int byId = TickId.compare(kind, number, text, idKind(i), idNumber(i), idText(i));
    return byId != 0 ? byId > 0 : value > price(i);
  }

  private void insert(int i) {
    int capacity = slots.length / WORDS;
    if (size == capacity) {
      capacity = Math.max(FIRST_CAPACITY, size * 2);
      slots = Arrays.copyOf(slots, WORDS * capacity);
      idText = idText == null ? null : Arrays.copyOf(idText, capacity);
    }
    if (i < size) {
      System.arraycopy(slots, WORDS * i, slots, WORDS * (i + 1), WORDS * (size - i));
      if (idText != null) {
        System.arraycopy(idText, i, idText, i + 1, size - i);
      }
    }
    size++;
  }

  private void put(int i, int at, byte kind, long number, String text, double value) {
    int word = WORDS * i;
    slots[word] = (long) at << KIND_BITS | kind;
    slots[word + 1] = Double.doubleToRawLongBits(value);
    slots[word + 2] = number;
    if (text != null && idText == null) {
      idText = new String[slots.length / WORDS];
    }
    if (idText != null) {
      idText[i] = text;
    }
  }

  /**
   * The same ticks as part of a longer bar.
   *
   * @param barMs length of this bar
   * @param longerMs length of the other, a multiple of it
   */
  public PartialBar over(long barMs, long longerMs) {
    if (barMs == longerMs) {
      return this;
    }
    PartialBar longer = copy();
    longer.bar = Math.floorDiv(bar * barMs, longerMs);
    longer.slotEnd = 0;
    long shift = bar * barMs - longer.bar * longerMs;
    for (int i = 0; i < size; i++) {
      longer.slots[WORDS * i] += shift << KIND_BITS;
    }
    return longer;
  }

  /** A bar of its own with the same content. */
  public PartialBar copy() {
    PartialBar copy = new PartialBar(size);
    copy.symbol = symbol;
    copy.bar = bar;
    copy.volume.set(volume);
    copy.size = size;
    System.arraycopy(slots, 0, copy.slots, 0, WORDS * size);
    copy.idText = idText == null ? null : Arrays.copyOf(idText, size);
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(symbol);
    out.writeLong(bar);
    volume.write(out);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      byte kind = idKind(i);
      out.writeInt(offset(i));
      out.writeDouble(price(i));
      out.writeByte(kind);
      if (kind == TickId.NUMBER) {
        out.writeLong(idNumber(i));
      } else if (kind != TickId.ABSENT) {
        out.writeUTF(idText(i));
      }
    }
  }

  static PartialBar read(DataInput in) throws IOException {
    String symbol = in.readUTF();
    long bar = in.readLong();
    ExactSum volume = new ExactSum();
    volume.read(in);
    int count = in.readInt();
    PartialBar part = new PartialBar(count);
    part.start(symbol, bar);
    part.volume.set(volume);
    part.size = count;
    for (int i = 0; i < count; i++) {
      int at = in.readInt();
      double value = in.readDouble();
      byte kind = in.readByte();
      long number = kind == TickId.NUMBER ? in.readLong() : 0;
      String text = kind == TickId.NUMBER || kind == TickId.ABSENT ? null : in.readUTF();
      part.put(i, at, kind, number, text, value);
    }
    return part;
  }
}
