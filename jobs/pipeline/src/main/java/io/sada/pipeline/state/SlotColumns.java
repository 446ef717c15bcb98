package io.sada.pipeline.state;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Last ticks of slots (bars, or seconds) in the order of time, in columns that are changed in
 * place: of each slot the price, what decides which tick is its last, and the exact volume where
 * volumes are kept.
 */
final class SlotColumns {
  private final boolean volumes;
  int size;
  long[] slot;
  double[] price;
  int[] offset;
  byte[] idKind;
  long[] idNumber;

  /** Null until a text is met. */
  String[] idText;

  /** Null where volumes are not kept. */
  long[] unscaled;

  byte[] scale;

  /** Volumes that no long holds; null until one is met. */
  BigDecimal[] big;

  SlotColumns(boolean volumes, int capacity) {
    this.volumes = volumes;
    slot = new long[capacity];
    price = new double[capacity];
    offset = new int[capacity];
    idKind = new byte[capacity];
    idNumber = new long[capacity];
    if (volumes) {
      unscaled = new long[capacity];
      scale = new byte[capacity];
    }
  }

  boolean volumes() {
    return volumes;
  }

  /** Index of the first slot at or after the given one. */
  int indexOf(long from) {
    if (size > 0 && slot[size - 1] < from) {
      return size;
    }
    int i = Arrays.binarySearch(slot, 0, size, from);
    return i < 0 ? -i - 1 : i;
  }

  /**
   * Takes a tick of a slot.
   *
   * @param at milliseconds since the slot's start
   * @return whether the slot's price changed
   */
  boolean offer(long at, int millis, byte kind, long number, String text, double value) {
    int i = indexOf(at);
    if (i == size || slot[i] != at) {
      insert(i);
      slot[i] = at;
      put(i, millis, kind, number, text, value);
      return true;
    }
    if (!later(i, millis, kind, number, text, value)) {
      return false;
    }
    boolean changed = value != price[i];
    put(i, millis, kind, number, text, value);
    return changed;
  }

  private boolean later(int i, int millis, byte kind, long number, String text, double value) {
    if (millis != offset[i]) {
      return millis > offset[i];
    }
    int byId = TickId.compare(kind, number, text, idKind[i], idNumber[i], text(i));
    return byId != 0 ? byId > 0 : value > price[i];
  }

  void put(int i, int millis, byte kind, long number, String text, double value) {
    offset[i] = millis;
    idKind[i] = kind;
    idNumber[i] = number;
    price[i] = value;
    if (text != null && idText == null) {
      idText = new String[slot.length];
    }
    if (idText != null) {
      idText[i] = text;
    }
  }

  String text(int i) {
    return idText == null ? null : idText[i];
  }

  void loadVolume(int i, ExactSum into) {
    if (big != null && big[i] != null) {
      into.clear();
      into.add(big[i]);
    } else {
      into.set(unscaled[i], scale[i]);
    }
  }

  void storeVolume(int i, ExactSum sum) {
    boolean fits = sum.fitsLong();
    unscaled[i] = fits ? sum.unscaled() : 0;
    scale[i] = (byte) (fits ? sum.scale() : 0);
    if (!fits && big == null) {
      big = new BigDecimal[slot.length];
    }
    if (big != null) {
      big[i] = fits ? null : sum.value();
    }
  }

  /** Opens a gap at {@code i}; what it holds is anything. */
  void insert(int i) {
    if (size == slot.length) {
      resize(Math.max(4, size * 2));
    }
    if (i < size) {
      move(i, i + 1, size - i);
    }
    size++;
    if (volumes) {
      unscaled[i] = 0;
      scale[i] = 0;
      if (big != null) {
        big[i] = null;
      }
    }
  }

  /** Forgets the first {@code count} slots. */
  void drop(int count) {
    move(count, 0, size - count);
    if (idText != null) {
      Arrays.fill(idText, size - count, size, null);
    }
    if (big != null) {
      Arrays.fill(big, size - count, size, null);
    }
    size -= count;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(slot, from, slot, to, count);
    System.arraycopy(price, from, price, to, count);
    System.arraycopy(offset, from, offset, to, count);
    System.arraycopy(idKind, from, idKind, to, count);
    System.arraycopy(idNumber, from, idNumber, to, count);
    if (idText != null) {
      System.arraycopy(idText, from, idText, to, count);
    }
    if (volumes) {
      System.arraycopy(unscaled, from, unscaled, to, count);
      System.arraycopy(scale, from, scale, to, count);
    }
    if (big != null) {
      System.arraycopy(big, from, big, to, count);
    }
  }

  private void resize(int capacity) {
    slot = Arrays.copyOf(slot, capacity);
    price = Arrays.copyOf(price, capacity);
    offset = Arrays.copyOf(offset, capacity);
    idKind = Arrays.copyOf(idKind, capacity);
    idNumber = Arrays.copyOf(idNumber, capacity);
    idText = idText == null ? null : Arrays.copyOf(idText, capacity);
    unscaled = volumes ? Arrays.copyOf(unscaled, capacity) : null;
    scale = volumes ? Arrays.copyOf(scale, capacity) : null;
    big = big == null ? null : Arrays.copyOf(big, capacity);
  }

  /** Adds copies of the other's slots {@code [from, to)}, all of them later than those here. */
  void append(SlotColumns other, int from, int to) {
    for (int i = from; i < to; i++) {
      insert(size);
      int last = size - 1;
      slot[last] = other.slot[i];
      put(last, other.offset[i], other.idKind[i], other.idNumber[i], other.text(i), other.price[i]);
      if (volumes) {
        unscaled[last] = other.unscaled[i];
        scale[last] = other.scale[i];
        if (other.big != null && other.big[i] != null) {
          big = big == null ? new BigDecimal[slot.length] : big;
          big[last] = other.big[i];
        }
      }
    }
  }

  SlotColumns copy() {
    SlotColumns copy = new SlotColumns(volumes, Math.max(4, size));
    copy.append(this, 0, size);
    return copy;
  }
}
