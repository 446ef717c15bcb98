package io.sada.pipeline.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes with a place in them: numbers of seven bits a byte, the lowest first. */
final class PackedBytes {
  private byte[] bytes;
  private int at;

  /**
   * @param bytes to read, or to write over; grown when they are full
   */
  PackedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  private void ensure(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + more));
    }
  }

  void write(int value) {
    ensure(1);
    bytes[at++] = (byte) value;
  }

  void write(byte[] values) {
    ensure(values.length);
    System.arraycopy(values, 0, bytes, at, values.length);
    at += values.length;
  }

  /** Any long; those ≥ 0 and small are short. */
  void number(long value) {
    ensure(10);
    if ((value & ~0x7FL) == 0) {
      bytes[at++] = (byte) value;
      return;
    }
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[at++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  /** Any long; those near 0 are short. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** The lowest bytes of a word. */
  void fixed(long value, int count) {
    ensure(count);
    if (count == Short.BYTES) {
      bytes[at] = (byte) value;
      bytes[at + 1] = (byte) (value >>> 8);
      at += Short.BYTES;
      return;
    }
    for (int i = 0; i < count; i++) {
      bytes[at++] = (byte) (value >>> (i << 3));
    }
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_16LE);
    number(utf8.length);
    write(utf8);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, at);
  }

  int read() {
    return bytes[at++];
  }

  byte[] bytes(int count) {
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  long number() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    long value = first & 0x7FL;
    for (int shift = 7; ; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  /** Not negative for fewer than eight bytes. */
  long fixed(int count) {
    if (count == Short.BYTES) {
      at += Short.BYTES;
      return bytes[at - 2] & 0xFFL | (bytes[at - 1] & 0xFFL) << 8;
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (bytes[at++] & 0xFFL) << (i << 3);
    }
    return value;
  }

  String text() {
    return new String(bytes((int) number()), StandardCharsets.UTF_16LE);
  }
}
