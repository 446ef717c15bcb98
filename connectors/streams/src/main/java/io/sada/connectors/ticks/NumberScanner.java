package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;

/**
 * Numbers and times in bytes, quoted or not, in their usual forms; −1 for all others. The last one
 * read is {@code value · 10^-scale}.
 */
final class NumberScanner {
  private static final int MAX_DIGITS = 18;
  private static final int MAX_POWER = 300;
  private static final long EXACT = 1L << 53;
  private static final long MANTISSA = EXACT / 2 - 1;
  private static final double DOUBT = 0x1p-40;

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
  private long sum;
  private int power;
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
    sum = 0;
    int p = run(bytes, first, end);
    if (p == first || bytes[first] == '0' && p > first + 1) {
      return -1;
    }
    int digits = p - first;
    int places = 0;
    if (p < end && bytes[p] == '.') {
      int point = p + 1;
      p = run(bytes, point, end);
      places = p - point;
      if (places == 0) {
        return -1;
      }
    }
    if (digits + places > (bytes[first] == '0' ? MAX_DIGITS + 1 : MAX_DIGITS)) {
      return -1;
    }
    if (p < end && (bytes[p] == 'e' || bytes[p] == 'E')) {
      p = exponent(bytes, p + 1, end);
      if (p < 0) {
        return -1;
      }
      places -= power;
    }
    value = sum;
    scale = places;
    source = bytes;
    start = first;
    stop = p;
    if (!quoted) {
      return p;
    }
    return p < end && bytes[p] == '"' ? p + 1 : -1;
  }

  private int exponent(byte[] bytes, int from, int end) {
    int p = from;
    boolean negative = p < end && bytes[p] == '-';
    if (p < end && (negative || bytes[p] == '+')) {
      p++;
    }
    int first = p;
    int digits = 0;
    while (p < end && isDigit(bytes[p])) {
      digits = digits * 10 + (bytes[p++] - '0');
      if (digits > MAX_POWER) {
        return -1;
      }
    }
    power = negative ? -digits : digits;
    return p == first ? -1 : p;
  }

  /** Adds a run of digits, of any length, to the sum; right for up to 18 in all. */
  private int run(byte[] bytes, int from, int end) {
    int p = from;
    while (p < end && Words.fits(bytes, p)) {
      long word = Words.at(bytes, p);
      int count = Math.min(Words.digits(word), end - p);
      if (count == 0) {
        return p;
      }
      sum = sum * LONG_POWERS[count] + Words.number(word, count);
      p += count;
      if (count < Words.BYTES) {
        return p;
      }
    }
    while (p < end && isDigit(bytes[p])) {
      sum = sum * 10 + (bytes[p++] - '0');
    }
    return p;
  }

  /**
   * The last decimal, correctly rounded: one exact operation on two exact doubles (Clinger 1990)
   * where digits and power are small enough; a quotient with its remainder (Dekker 1971) for 16 to
   * 18 digits; else, and where that leaves a doubt, the library.
   */
  double asDouble() {
    if (value <= EXACT && scale >= -22 && scale <= 22) {
      return scale >= 0 ? value / POWERS[scale] : value * POWERS[-scale];
    }
    if (scale > 0 && scale <= 22) {
      double quotient = quotient();
      if (quotient > 0) {
        return quotient;
      }
    }
    return Double.parseDouble(new String(source, start, stop - start, StandardCharsets.ISO_8859_1));
  }

  /**
   * The double nearest to value · 10^-scale, or 0 where it is too near the middle of two doubles to
   * tell: the error of the correction is below 2^-50 of a unit in the last place.
   */
  private double quotient() {
    double divisor = POWERS[scale];
    double high = value;
    double low = value - (long) high;
    double rough = high / divisor;
    double correction = (Math.fma(-rough, divisor, high) + low) / divisor;
    double sum = rough + correction;
    double lost = rough - sum + correction;
    double unit = Math.ulp(sum);
    boolean middle = Math.abs(Math.abs(lost) - unit / 2) < unit * DOUBT;
    boolean powerOfTwo = (Double.doubleToRawLongBits(sum) & MANTISSA) == 0;
    return middle || powerOfTwo ? 0 : sum;
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
    int first = bytes[from] == '-' ? from + 1 : from;
    sum = 0;
    int p = run(bytes, first, end);
    if (p == first
        || p - first > MAX_DIGITS
        || bytes[first] == '0' && p > first + 1
        || p < end && (bytes[p] == '.' || bytes[p] == 'e' || bytes[p] == 'E')) {
      return -1;
    }
    value = first == from ? sum : -sum;
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
