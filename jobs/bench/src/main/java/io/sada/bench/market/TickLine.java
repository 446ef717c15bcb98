package io.sada.bench.market;

/** Bytes of one line, written over and over. */
public final class TickLine {
  private final byte[] bytes = new byte[256];
  private final byte[] digits = new byte[20];
  private int length;

  public void begin(byte[] head) {
    System.arraycopy(head, 0, bytes, 0, head.length);
    length = head.length;
  }

  public void text(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
  }

  /** A number ≥ 0. */
  public void number(long value) {
    decimal(value, 0);
  }

  /** {@code unscaled · 10^-places}, without trailing zeros cut. */
  public void decimal(long unscaled, int places) {
    int n = 0;
    long left = unscaled;
    while (left > 0 || n <= places) {
      digits[n++] = (byte) ('0' + left % 10);
      left /= 10;
    }
    while (n > 0) {
      if (n == places) {
        bytes[length++] = '.';
      }
      bytes[length++] = digits[--n];
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }
}
