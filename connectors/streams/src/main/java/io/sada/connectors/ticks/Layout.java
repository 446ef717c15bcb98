package io.sada.connectors.ticks;

import java.util.Arrays;

/**
 * The fields of the last ticks in their order, with the very bytes between their values. Writers
 * rarely change them, so the next tick most likely has the same: then names need no parsing, and
 * are known to be different from one another. Values that nobody keeps and that have not changed
 * yet (a venue, the quote) count as bytes between.
 */
final class Layout {
  static final int MAX_MEMBERS = 24;

  /** After so many ticks of another layout this one is given up. */
  private static final int PATIENCE = 32;

  /**
   * Members of the tick that is being noted: where the gap before a value starts, where it ends.
   */
  private final int[] starts = new int[MAX_MEMBERS + 1];

  private final int[] ends = new int[MAX_MEMBERS];
  private final int[] fields = new int[MAX_MEMBERS];
  private final boolean[] steady = new boolean[MAX_MEMBERS];
  private int noted;

  /** All members of the layout, and which of their values have not changed. */
  private int[] members = new int[0];

  private byte[][] steadyValues = new byte[0][];

  /** What is read: the members whose values are kept or change, and what stands before each. */
  private int size;

  private final int[] read = new int[MAX_MEMBERS];
  private final Gap[] gaps = new Gap[MAX_MEMBERS + 1];
  private int misses = PATIENCE;

  /** How many values are to be read; 0 before a layout is known. */
  int size() {
    return size;
  }

  int field(int value) {
    return read[value];
  }

  /** What stands before a value; with {@link #size} for the value, behind the last one. */
  Gap gap(int value) {
    return gaps[value];
  }

  void hit() {
    misses = 0;
  }

  /** Begins to note a tick that has another layout. */
  void begin() {
    noted = 0;
  }

  /**
   * Notes that the value of a field starts at {@code end}, and the one before ended at start.
   *
   * @param needless whether the value need not be read again as long as it is the same
   */
  void note(int field, int start, int end, boolean needless) {
    if (noted < MAX_MEMBERS) {
      fields[noted] = field;
      starts[noted] = start;
      ends[noted] = end;
      steady[noted] = needless;
    }
    noted++;
  }

  /**
   * The noted tick was read to its end: its layout is taken if the last one seems to be over, or
   * where only values have changed that had not before.
   *
   * @param lastValueEnd index behind the last value
   * @param end index behind the object
   */
  void adopt(byte[] bytes, int lastValueEnd, int end) {
    if (noted > MAX_MEMBERS) {
      misses++;
      return;
    }
    starts[noted] = lastValueEnd;
    if (sameMembers()) {
      boolean changed = false;
      for (int i = 0; i < noted; i++) {
        boolean same = steadyValues[i] != null && isAt(bytes, ends[i], starts[i + 1], i);
        changed |= steadyValues[i] != null && !same;
        steady[i] = same;
      }
      if (!changed && ++misses <= PATIENCE) {
        return;
      }
    } else if (++misses <= PATIENCE) {
      return;
    }
    misses = 0;
    take(bytes, end);
  }

  private boolean sameMembers() {
    return Arrays.equals(members, 0, members.length, fields, 0, noted);
  }

  private boolean isAt(byte[] bytes, int from, int to, int member) {
    return Arrays.equals(steadyValues[member], 0, steadyValues[member].length, bytes, from, to);
  }

  private void take(byte[] bytes, int end) {
    members = Arrays.copyOf(fields, noted);
    steadyValues = new byte[noted][];
    size = 0;
    int from = noted == 0 ? 0 : starts[0];
    for (int i = 0; i < noted; i++) {
      if (steady[i]) {
        steadyValues[i] = Arrays.copyOfRange(bytes, ends[i], starts[i + 1]);
      } else {
        gaps[size] = new Gap(bytes, from, ends[i]);
        read[size++] = fields[i];
        from = starts[i + 1];
      }
    }
    gaps[size] = new Gap(bytes, from, end);
  }
}
