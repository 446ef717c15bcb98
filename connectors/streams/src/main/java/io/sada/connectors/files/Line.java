package io.sada.connectors.files;

import io.sada.connectors.Origin;
import java.util.Arrays;

/** A line where it lies in a buffer: valid until the next one is read. */
final class Line {
  private byte[] bytes = new byte[0];
  private int from;
  private int length;
  private long fullLength;
  private long start;

  void set(byte[] buffer, int offset, int count, long all, long startsAt) {
    bytes = buffer;
    from = offset;
    length = count;
    fullLength = all;
    start = startsAt;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  /** Bytes at hand, without the line break. */
  int length() {
    return length;
  }

  /** Bytes that the line has: more than are at hand where it is longer than any dead letter. */
  long fullLength() {
    return fullLength;
  }

  /** Byte at which it starts in the file, after unzipping. */
  long start() {
    return start;
  }

  /** The line with a copy of its bytes. */
  Origin origin(String fileName) {
    byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
    return new Origin(fileName, 0, start, null, null, copy, fullLength);
  }
}
