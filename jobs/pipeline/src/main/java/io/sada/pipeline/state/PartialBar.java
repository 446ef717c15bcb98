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

  String symbol;
  long bar;
  final ExactSum volume = new ExactSum();
  int size;
  int[] offset;
  byte[] idKind;
  long[] idNumber;
  String[] idText;
  double[] price;

  /** End of the last slot, so that the usual tick needs no division; 0 where it is not known. */
  private int slotEnd;

  public PartialBar() {
    this(FIRST_CAPACITY);
  }

  private PartialBar(int capacity) {
    offset = new int[capacity];
    idKind = new byte[capacity];
    idNumber = new long[capacity];
    idText = new String[capacity];
    price = new double[capacity];
  }

  /** Empties the bar for another use. */
  public void start(String newSymbol, long newBar) {
    symbol = newSymbol;
    bar = newBar;
    volume.clear();
    Arrays.fill(idText, 0, size, null);
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

  /**
   * Takes a tick's price.
   *
   * @param at milliseconds since the bar's start
   * @param slotMs length of a slot, milliseconds
   */
  public void price(int at, int slotMs, byte kind, long number, String text, double value) {
    if (size > 0 && slotEnd == 0) {
      slotEnd = (offset[size - 1] / slotMs + 1) * slotMs;
    }
    if (size == 0 || at >= slotEnd) {
      insert(size);
      put(size - 1, at, kind, number, text, value);
      slotEnd = (at / slotMs + 1) * slotMs;
      return;
    }
    int i = at >= slotEnd - slotMs ? size - 1 : before(at, slotMs);
    if (i == size - 1 || i >= 0 && offset[i] / slotMs == at / slotMs) {
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
    while (i >= 0 && offset[i] / slotMs > at / slotMs) {
      i--;
    }
    return i;
  }

  private boolean later(int at, byte kind, long number, String text, double value, int i) {
    if (at != offset[i]) {
      return at > offset[i];
    }
    int byId = TickId.compare(kind, number, text, idKind[i], idNumber[i], idText[i]);
    return byId != 0 ? byId > 0 : value > price[i];
  }

  private void insert(int i) {
    if (size == offset.length) {
      int capacity = Math.max(FIRST_CAPACITY, size * 2);
      offset = Arrays.copyOf(offset, capacity);
      idKind = Arrays.copyOf(idKind, capacity);
      idNumber = Arrays.copyOf(idNumber, capacity);
      idText = Arrays.copyOf(idText, capacity);
      price = Arrays.copyOf(price, capacity);
    }
    if (i < size) {
      System.arraycopy(offset, i, offset, i + 1, size - i);
      System.arraycopy(idKind, i, idKind, i + 1, size - i);
      System.arraycopy(idNumber, i, idNumber, i + 1, size - i);
      System.arraycopy(idText, i, idText, i + 1, size - i);
      System.arraycopy(price, i, price, i + 1, size - i);
    }
    size++;
  }

  private void put(int i, int at, byte kind, long number, String text, double value) {
    offset[i] = at;
    idKind[i] = kind;
    idNumber[i] = number;
    idText[i] = text;
    price[i] = value;
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
    PartialBar longer = new PartialBar();
    longer.start(symbol, Math.floorDiv(bar * barMs, longerMs));
    longer.volume.set(volume);
    int shift = (int) (bar * barMs - longer.bar * longerMs);
    for (int i = 0; i < size; i++) {
      longer.insert(i);
      longer.put(i, offset[i] + shift, idKind[i], idNumber[i], idText[i], price[i]);
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
    System.arraycopy(offset, 0, copy.offset, 0, size);
    System.arraycopy(idKind, 0, copy.idKind, 0, size);
    System.arraycopy(idNumber, 0, copy.idNumber, 0, size);
    System.arraycopy(idText, 0, copy.idText, 0, size);
    System.arraycopy(price, 0, copy.price, 0, size);
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(symbol);
    out.writeLong(bar);
    volume.write(out);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(offset[i]);
      out.writeDouble(price[i]);
      out.writeByte(idKind[i]);
      if (idKind[i] == TickId.NUMBER) {
        out.writeLong(idNumber[i]);
      } else if (idKind[i] != TickId.ABSENT) {
        out.writeUTF(idText[i]);
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
