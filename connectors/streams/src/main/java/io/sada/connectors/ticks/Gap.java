package io.sada.connectors.ticks;

import java.util.Arrays;

/**
 * Bytes that are expected to stand somewhere, compared eight at a time and almost always at once.
 */
final class Gap {
  private final int length;
  private final long head;
  private final long headMask;
  private final int tailAt;
  private final long tail;

  /** Whole words between head and tail; null where there are none. */
  private final long[] middle;

  Gap(byte[] bytes, int from, int to) {
    length = to - from;
    byte[] padded =
        Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), Math.max(length, Words.BYTES));
    headMask = length < Words.BYTES ? Words.first(-1, length) : -1;
    head = Words.at(padded, 0);
    tailAt = padded.length - Words.BYTES;
    tail = Words.at(padded, tailAt);
    middle = tailAt <= Words.BYTES ? null : new long[(tailAt - 1) / Words.BYTES];
    for (int i = 0; middle != null && i < middle.length; i++) {
      middle[i] = Words.at(padded, (i + 1) * Words.BYTES);
    }
  }

  /**
   * Index behind the bytes if they stand at p, else −1.
   *
   * @param all with at least {@link Words#BYTES} readable bytes behind {@code end}
   */
  int after(byte[] all, int p, int end) {
    int after = p + length;
    if (after > end) {
      return -1;
    }
    // Of a short gap head and tail are the same.
    long differs = ((Words.at(all, p) ^ head) | (Words.at(all, p + tailAt) ^ tail)) & headMask;
    if (middle != null) {
      for (int i = 0; i < middle.length; i++) {
        differs |= Words.at(all, p + (i + 1) * Words.BYTES) ^ middle[i];
      }
    }
    return differs == 0 ? after : -1;
  }
}
