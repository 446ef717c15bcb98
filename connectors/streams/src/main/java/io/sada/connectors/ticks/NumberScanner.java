package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;

/**
 * Numbers and times in bytes, quoted or not, in their usual forms; −1 for all others. The last one
 * read is {@code value · 10^-scale}.
 */
final class NumberScanner {
  /** Of a time in milliseconds since 1970, from 2001 to 2286. */
  static final int MILLIS_DIGITS = 13;

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

  /**
   * A decimal in its usual form, quoted or not: up to 8 digits before the point and 8 behind it. At
   * least 24 bytes must be readable.
   */
  int usualDecimal(byte[] bytes, int from) {
    int quote = bytes[from] == '"' ? 1 : 0;
    int first = from + quote;
    long word = Words.at(bytes, first);
    int digits = Words.digits(word);
    if (digits == 0 || startsWithNought(word, digits)) {
      return -1;
    }
    long read = Words.number(word, digits);
    int p = first + digits;
    int places = 0;
    if (bytes[p] == '.') {
      long fraction = Words.at(bytes, p + 1);
      places = Words.digits(fraction);
      if (places == 0) {
        return -1;
      }
      read = read * LONG_POWERS[places] + Words.number(fraction, places);
      p += places + 1;
    }
    value = read;
    scale = read == 0 ? 0 : places;
    source = bytes;
    start = first;
    stop = p;
    // A ninth digit or an exponent is no quote, and not what follows a number in the layout.
    return quote == 0 || bytes[p] == '"' ? p + quote : -1;
  }

  /** Whether there are digits behind a leading 0; without a branch, for either is common. */
  private static boolean startsWithNought(long word, int digits) {
    return (((((int) word & 0xff) ^ '0') - 1) & (1 - digits)) < 0;
  }

  /** A whole number in its usual form: up to 15 digits, not quoted. */
  int usualWhole(byte[] bytes, int from) {
    long word = Words.at(bytes, from);
    int digits = Words.digits(word);
    if (digits == 0 || startsWithNought(word, digits)) {
      return -1;
    }
    value = Words.number(word, digits);
    scale = 0;
    if (digits < Words.BYTES) {
      return from + digits;
    }
    long next = Words.at(bytes, from + Words.BYTES);
    int more = Words.digits(next);
    if (more > 0) {
      value = value * LONG_POWERS[more] + Words.number(next, more);
    }
    return more == Words.BYTES ? -1 : from + digits + more;
  }

  /** Epoch milliseconds as 13 digits that are not quoted; negative for anything else. */
  long usualMillis(byte[] bytes, int from) {
    long head = Words.at(bytes, from);
    long tail = Words.at(bytes, from + MILLIS_DIGITS - Words.BYTES);
    if (!Words.allDigits(head) || !Words.allDigits(tail)) {
      return -1;
    }
    return Words.number(head, Words.BYTES) * 100_000 + Words.number(tail, Words.BYTES) % 100_000;
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
