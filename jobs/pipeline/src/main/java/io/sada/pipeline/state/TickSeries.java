package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The last tick of every second that has one, in the order of time. Unlike a ring it takes room for
 * ticks and not for time, so that it bears history that is read far ahead of event time. A second
 * keeps what decides which tick is its last, so that ticks may come in any order.
 */
public final class TickSeries {
  private static final int FIRST_CAPACITY = 16;

  private int start;
  private int end;
  private long[] second = new long[FIRST_CAPACITY];
  private double[] price = new double[FIRST_CAPACITY];
  private short[] offset = new short[FIRST_CAPACITY];
  private byte[] idKind = new byte[FIRST_CAPACITY];
  private long[] idNumber = new long[FIRST_CAPACITY];
  private String[] idText;

  public int size() {
    return end - start;
  }

  /** Number of the i-th second since the epoch. */
  public long secondAt(int i) {
    return second[start + i];
  }

  /** Price of the last tick in the i-th second. */
  public double priceAt(int i) {
    return price[start + i];
  }

  /** Index of the first second at or after the given one. */
  public int indexOf(long from) {
    int i = Arrays.binarySearch(second, start, end, from);
    return (i < 0 ? -i - 1 : i) - start;
  }

  /** Takes a tick, {@code at} milliseconds after the second's start. */
  public void offer(long at, int millis, byte kind, long number, String text, double value) {
    int i = end;
    if (i > start && second[i - 1] >= at) {
      i = start + indexOf(at);
    }
    if (i < end && second[i] == at) {
      if (later(i, millis, kind, number, text, value)) {
        put(i, at, millis, kind, number, text, value);
      }
      return;
    }
    i = makeRoom(i);
    put(i, at, millis, kind, number, text, value);
  }

  private boolean later(int i, int millis, byte kind, long number, String text, double value) {
    if (millis != offset[i]) {
      return millis > offset[i];
    }
    int byId =
        TickId.compare(
            kind, number, text, idKind[i], idNumber[i], idText == null ? null : idText[i]);
    return byId != 0 ? byId > 0 : value > price[i];
  }

  private void put(int i, long at, int millis, byte kind, long number, String text, double value) {
    second[i] = at;
    offset[i] = (short) millis;
    idKind[i] = kind;
    idNumber[i] = number;
    price[i] = value;
    if (text != null && idText == null) {
      idText = new String[second.length];
    }
    if (idText != null) {
      idText[i] = text;
    }
  }

  /** Opens a gap before the element at {@code i} and says where it is then. */
  private int makeRoom(int i) {
    int rank = i - start;
    if (end == second.length) {
      resize(size() > second.length / 2 ? second.length * 2 : second.length);
    }
    int at = start + rank;
    int moved = end - at;
    move(second, at, moved);
    move(price, at, moved);
    move(offset, at, moved);
    move(idKind, at, moved);
    move(idNumber, at, moved);
    if (idText != null) {
      move(idText, at, moved);
    }
    end++;
    return at;
  }

  private static void move(Object array, int from, int count) {
    System.arraycopy(array, from, array, from + 1, count);
  }

  private void resize(int capacity) {
    second = Arrays.copyOfRange(second, start, start + capacity);
    price = Arrays.copyOfRange(price, start, start + capacity);
    offset = Arrays.copyOfRange(offset, start, start + capacity);
    idKind = Arrays.copyOfRange(idKind, start, start + capacity);
    idNumber = Arrays.copyOfRange(idNumber, start, start + capacity);
    idText = idText == null ? null : Arrays.copyOfRange(idText, start, start + capacity);
    end -= start;
    start = 0;
  }

  /** Forgets the seconds before the given one. */
  public void trim(long floor) {
    if (size() == 0 || second[start] >= floor) {
      return;
    }
    start += indexOf(floor);
    if (size() < second.length / 4 && second.length > FIRST_CAPACITY) {
      resize(Math.max(FIRST_CAPACITY, second.length / 2));
    }
  }

  public TickSeries copy() {
    TickSeries copy = new TickSeries();
    copy.start = start;
    copy.end = end;
    copy.second = second.clone();
    copy.price = price.clone();
    copy.offset = offset.clone();
    copy.idKind = idKind.clone();
    copy.idNumber = idNumber.clone();
    copy.idText = idText == null ? null : idText.clone();
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size());
    for (int i = start; i < end; i++) {
      out.writeLong(second[i]);
      out.writeDouble(price[i]);
      out.writeShort(offset[i]);
      out.writeByte(idKind[i]);
      if (idKind[i] == TickId.NUMBER) {
        out.writeLong(idNumber[i]);
      } else if (idKind[i] != TickId.ABSENT) {
        out.writeUTF(idText[i]);
      }
    }
  }

  static TickSeries read(DataInput in) throws IOException {
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
