package io.sada.connectors.ticks;

import java.util.Arrays;

/**
 * The fields of the last tick in their order, with the very bytes between their values. Writers
 * rarely change them, so the next tick most likely has the same: then names need no parsing, and
 * are known to be different from one another.
 */
final class Layout {
  static final int MAX_MEMBERS = 24;

  /** After so many ticks of another layout this one is given up. */
  private static final int PATIENCE = 32;

  private final int[] starts = new int[MAX_MEMBERS];
  private final int[] ends = new int[MAX_MEMBERS];
  private final int[] fields = new int[MAX_MEMBERS];
  private int noted;

  private Gap[] gaps = new Gap[0];
  private int misses = PATIENCE;

  /** What stands before a value: from the end of the value before it. */
  private record Gap(int field, byte[] bytes, long head, long tail) {
    static Gap of(int field, byte[] bytes) {
      byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, Words.BYTES));
      return new Gap(
          field, bytes, Words.at(padded, 0), Words.at(padded, padded.length - Words.BYTES));
    }

    boolean isAt(byte[] all, int p) {
      int length = bytes.length;
      if (length > 2 * Words.BYTES) {
        return Arrays.equals(bytes, 0, length, all, p, p + length);
      }
      if (length >= Words.BYTES) {
        return Words.at(all, p) == head && Words.at(all, p + length - Words.BYTES) == tail;
      }
      return Words.fits(all, p)
          ? Words.first(Words.at(all, p), length) == head
          : Arrays.equals(bytes, 0, length, all, p, p + length);
    }
  }

  /** How many members the layout has; 0 before one is known. */
  int size() {
    return gaps.length;
  }

  int field(int member) {
    return gaps[member].field;
  }

  /** Index of the member's value, if what leads to it stands at p; else −1. */
  int valueOf(int member, byte[] bytes, int p, int end) {
    Gap gap = gaps[member];
    int value = p + gap.bytes.length;
    return value < end && gap.isAt(bytes, p) ? value : -1;
  }

  void hit() {
    misses = 0;
  }

  /** Begins to note a tick that has another layout. */
  void begin() {
    noted = 0;
  }

  /** Notes that the value of a field starts at {@code end}, and the one before ended at start. */
  void note(int field, int start, int end) {
    if (noted < MAX_MEMBERS) {
      fields[noted] = field;
      starts[noted] = start;
      ends[noted] = end;
    }
    noted++;
  }

  /** The noted tick was read to its end: its layout is taken if the last one seems to be over. */
  void adopt(byte[] bytes) {
    if (++misses <= PATIENCE || noted > MAX_MEMBERS) {
      return;
    }
    misses = 0;
    gaps = new Gap[noted];
    for (int i = 0; i < noted; i++) {
      gaps[i] = Gap.of(fields[i], Arrays.copyOfRange(bytes, starts[i], ends[i]));
    }
  }
}
