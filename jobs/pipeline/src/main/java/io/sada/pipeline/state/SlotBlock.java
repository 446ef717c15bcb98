package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A run of slots, packed without losing anything: prices and volumes are decimals, so they are
 * written as whole numbers at the scale that they share, prices and trade ids as differences from
 * the slot before. What does not fit this (a price of more digits than a double holds exactly, a
 * volume beyond long, a text id) is written out.
 */
final class SlotBlock {
  private static final int RAW = -1;
  private static final int MIXED = -1;
  private static final int MAX_SCALE = 18;
  private static final long EXACT = 1L << 53;
  private static final int NEXT_SLOTS = 1;
  private static final int WIDE = 1 << 1;
  private static final double[] POWERS = new double[MAX_SCALE + 1];
  private static final long[] LONG_POWERS = new long[MAX_SCALE + 1];

  static {
    long power = 1;
    for (int i = 0; i <= MAX_SCALE; i++, power *= 10) {
      POWERS[i] = power;
      LONG_POWERS[i] = power;
    }
  }

  final long first;
  final long last;
  final int count;
  private final byte[] bytes;

  private SlotBlock(long first, long last, int count, byte[] bytes) {
    this.first = first;
    this.last = last;
    this.count = count;
    this.bytes = bytes;
  }

  /** Packs the slots {@code [from, to)}, at least one. */
  static SlotBlock pack(SlotColumns columns, int from, int to) {
    PackedBytes out = new PackedBytes(new byte[16 * (to - from) + 16]);
    boolean next = columns.slot[to - 1] - columns.slot[from] == to - 1 - from;
    boolean wide = false;
    int kind = columns.idKind[from];
    for (int i = from; i < to; i++) {
      wide |= columns.offset[i] >>> 16 != 0;
      kind = columns.idKind[i] == kind ? kind : MIXED;
    }
    int priceScale = priceScale(columns, from, to);
    int volumeScale = columns.volumes() ? volumeScale(columns, from, to) : 0;
    out.write((next ? NEXT_SLOTS : 0) | (wide ? WIDE : 0));
    out.write(kind);
    out.write(priceScale);
    out.write(volumeScale);
    long price = 0;
    long number = 0;
    for (int i = from; i < to; i++) {
      if (!next && i > from) {
        out.number(columns.slot[i] - columns.slot[i - 1]);
      }
      if (priceScale == RAW) {
        out.fixed(Double.doubleToRawLongBits(columns.price[i]), Double.BYTES);
      } else {
        long mantissa = mantissa(columns.price[i], priceScale);
        out.signed(mantissa - price);
        price = mantissa;
      }
      out.fixed(columns.offset[i], wide ? Integer.BYTES : Short.BYTES);
      if (kind == MIXED) {
        out.write(columns.idKind[i]);
      }
      if (columns.idKind[i] == TickId.NUMBER) {
        out.signed(columns.idNumber[i] - number);
        number = columns.idNumber[i];
      } else if (columns.idKind[i] != TickId.ABSENT) {
        out.text(columns.idText[i]);
      }
      if (columns.volumes()) {
        writeVolume(columns, i, volumeScale, out);
      }
    }
    return new SlotBlock(columns.slot[from], columns.slot[to - 1], to - from, out.toArray());
  }

  /** The smallest scale at which all prices are whole numbers that a double holds, or RAW. */
  private static int priceScale(SlotColumns columns, int from, int to) {
    int scale = 0;
    int wider = from;
    for (int i = from; i < to; i++) {
      while (!whole(columns.price[i], scale)) {
        wider = i;
        if (++scale > MAX_SCALE) {
          return RAW;
        }
      }
    }
    // A price that was whole at a smaller scale may have too many digits at this one.
    return allWhole(columns, from, wider, scale) ? scale : RAW;
  }

  private static boolean allWhole(SlotColumns columns, int from, int to, int scale) {
    for (int i = from; i < to; i++) {
      if (!whole(columns.price[i], scale)) {
        return false;
      }
    }
    return true;
  }

  private static boolean whole(double price, int scale) {
    double scaled = Math.rint(price * POWERS[scale]);
    return scaled <= EXACT && scaled / POWERS[scale] == price;
  }

  private static long mantissa(double price, int scale) {
    return (long) Math.rint(price * POWERS[scale]);
  }

  /** The scale that all volumes fit a long at, or MIXED. */
  private static int volumeScale(SlotColumns columns, int from, int to) {
    int scale = 0;
    for (int i = from; i < to; i++) {
      if (columns.big != null && columns.big[i] != null) {
        return MIXED;
      }
      scale = Math.max(scale, columns.scale[i]);
    }
    for (int i = from; i < to; i++) {
      long power = LONG_POWERS[scale - columns.scale[i]];
      if (columns.unscaled[i] < 0 || columns.unscaled[i] > Long.MAX_VALUE / power) {
        return MIXED;
      }
    }
    return scale;
  }

  private static void writeVolume(SlotColumns columns, int i, int scale, PackedBytes out) {
    if (scale != MIXED) {
      out.number(columns.unscaled[i] * LONG_POWERS[scale - columns.scale[i]]);
    } else if (columns.big != null && columns.big[i] != null) {
      byte[] digits = columns.big[i].unscaledValue().toByteArray();
      out.write(MIXED);
      out.signed(columns.big[i].scale());
      out.number(digits.length);
      out.write(digits);
    } else {
      out.write(columns.scale[i]);
      out.signed(columns.unscaled[i]);
    }
  }

  /** Adds the slots to the columns, behind those that are there. */
  void unpack(SlotColumns into) {
    PackedBytes in = new PackedBytes(bytes);
    int flags = in.read();
    int kind = in.read();
    int priceScale = in.read();
    int volumeScale = in.read();
    boolean next = (flags & NEXT_SLOTS) != 0;
    int offsetBytes = (flags & WIDE) != 0 ? Integer.BYTES : Short.BYTES;
    long slot = first;
    long price = 0;
    long number = 0;
    for (int n = 0; n < count; n++) {
      if (n > 0) {
        slot += next ? 1 : in.number();
      }
      double value;
      if (priceScale == RAW) {
        value = Double.longBitsToDouble(in.fixed(Double.BYTES));
      } else {
        price += in.signed();
        value = price / POWERS[priceScale];
      }
      int offset = (int) in.fixed(offsetBytes);
      byte idKind = (byte) (kind == MIXED ? in.read() : kind);
      String text = null;
      if (idKind == TickId.NUMBER) {
        number += in.signed();
      } else if (idKind != TickId.ABSENT) {
        text = in.text();
      }
      int i = into.size;
      into.insert(i);
      into.slot[i] = slot;
      into.put(i, offset, idKind, idKind == TickId.NUMBER ? number : 0, text, value);
      if (into.volumes()) {
        readVolume(into, i, volumeScale, in);
      }
    }
  }

  private static void readVolume(SlotColumns into, int i, int blockScale, PackedBytes in) {
    int scale = blockScale == MIXED ? in.read() : blockScale;
    if (blockScale != MIXED) {
      into.unscaled[i] = in.number();
      into.scale[i] = (byte) scale;
    } else if (scale != MIXED) {
      into.unscaled[i] = in.signed();
      into.scale[i] = (byte) scale;
    } else {
      int bigScale = (int) in.signed();
      byte[] digits = in.bytes((int) in.number());
      into.big = into.big == null ? new BigDecimal[into.slot.length] : into.big;
      into.big[i] = new BigDecimal(new BigInteger(digits), bigScale);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(first);
    out.writeLong(last);
    out.writeShort(count);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static SlotBlock read(DataInput in) throws IOException {
    long first = in.readLong();
    long last = in.readLong();
    int count = in.readShort();
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new SlotBlock(first, last, count, bytes);
  }
}
