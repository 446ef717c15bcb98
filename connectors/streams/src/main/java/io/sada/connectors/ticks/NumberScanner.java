package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;

/**
 * Numbers and times in bytes, quoted or not, in their usual forms; −1 for all others. The last one
 * read is {@code value · 10^-scale}.
 */
final class NumberScanner {
  /** A value below this can take one more digit. */
  private static final long ROOM = Long.MAX_VALUE / 10 - 1;

  private static final long EXACT = 1L << 53;

  /** The powers of ten that a double holds exactly. */
  private static final double[] POWERS = new double[23];

  private static final long[] LONG_POWERS = new long[19];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++, power *= 10) {
      POWERS[i] = power;
    }
    long whole = 1;
    for (int i = 0; i < LONG_POWERS.length; i++, whole *= 10) {
      LONG_POWERS[i] = whole;
    }
  }

  private long value;
  private int scale;
  private byte[] source;
  private int start;
  private int stop;

  long value() {
    return value;
  }

  int scale() {
    return scale;
  }

  /** A decimal that is not negative. Index after it and its closing quote. */
  int decimal(byte[] bytes, int from, int end) {
    boolean quoted = bytes[from] == '"';
    int first = quoted ? from + 1 : from;
    int p = first;
    long digits = 0;
    while (p < end && isDigit(bytes[p])) {
      if (digits >= ROOM) {
        return -1;
      }
      digits = digits * 10 + (bytes[p++] - '0');
    }
    if (p == first || bytes[first] == '0' && p > first + 1) {
      return -1;
    }
    int places = 0;
    if (p < end && bytes[p] == '.') {
      int point = p++;
      while (p < end && isDigit(bytes[p])) {
        if (digits >= ROOM) {
          return -1;
        }
        digits = digits * 10 + (bytes[p++] - '0');
      }
      places = p - point - 1;
      if (places == 0) {
        return -1;
      }
    }
    if (p < end && (bytes[p] == 'e' || bytes[p] == 'E')) {
      int exponent = ++p;
      boolean negative = p < end && bytes[p] == '-';
      if (p < end && (negative || bytes[p] == '+')) {
        exponent = ++p;
      }
      int power = 0;
      while (p < end && isDigit(bytes[p])) {
        power = power * 10 + (bytes[p++] - '0');
        if (power > 300) {
          return -1;
        }
      }
      if (p == exponent) {
        return -1;
      }
      places += negative ? power : -power;
    }
    value = digits;
    scale = places;
    source = bytes;
    start = first;
    stop = p;
    if (!quoted) {
      return p;
    }
    return p < end && bytes[p] == '"' ? p + 1 : -1;
  }

  /**
   * The last decimal, correctly rounded: one exact operation on two exact doubles (Clinger 1990)
   * where digits and power are small enough, else the library.
   */
  double asDouble() {
    if (value <= EXACT && scale >= -22 && scale <= 22) {
      return scale >= 0 ? value / POWERS[scale] : value * POWERS[-scale];
    }
    return Double.parseDouble(new String(source, start, stop - start, StandardCharsets.ISO_8859_1));
  }

  /** Brings the last decimal to a scale of 0 to 18, if that loses nothing and fits. */
  boolean toPlainScale() {
    if (value == 0) {
      scale = 0;
      return true;
    }
    if (scale < 0) {
      if (scale < -18 || value > Long.MAX_VALUE / LONG_POWERS[-scale]) {
        return false;
      }
      value *= LONG_POWERS[-scale];
      scale = 0;
    }
    return scale <= 18;
  }

  /** A whole number of up to 18 digits, not quoted. */
  int whole(byte[] bytes, int from, int end) {
    int p = bytes[from] == '-' ? from + 1 : from;
    int first = p;
    long digits = 0;
    while (p < end && isDigit(bytes[p])) {
      digits = digits * 10 + (bytes[p++] - '0');
    }
    if (p == first
        || p - first > 18
        || bytes[first] == '0' && p > first + 1
        || p < end && (bytes[p] == '.' || bytes[p] == 'e' || bytes[p] == 'E')) {
      return -1;
    }
    value = first == from ? digits : -digits;
    scale = 0;
    return p;
  }

  /** A time in epoch milliseconds; the value is then it. */
  int time(byte[] bytes, int from, int end) {
    if (bytes[from] != '"') {
      return whole(bytes, from, end);
    }
    int p = from + 1;
    if (p + 4 < end && bytes[p + 4] == '-') {
      return IsoScanner.scan(bytes, p, end, this);
    }
    if (p >= end || !isDigit(bytes[p])) {
      return -1;
    }
    int after = whole(bytes, p, end);
    return after >= 0 && after < end && bytes[after] == '"' ? after + 1 : -1;
  }

  void set(long epochMs) {
    value = epochMs;
    scale = 0;
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
