package io.sada.connectors.ticks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest (SIMD within a register). */
final class Words {
  static final int BYTES = 8;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long ZEROS = '0' * ONES;

  private Words() {}

  /** Whether eight bytes can be read at p. */
  static boolean fits(byte[] bytes, int p) {
    return p + BYTES <= bytes.length;
  }

  static long at(byte[] bytes, int p) {
    return (long) LONGS.get(bytes, p);
  }

  /** The first n bytes, 0 to 7, of a word. */
  static long first(long word, int n) {
    return word & ((1L << (n << 3)) - 1);
  }

  /** Index of the first double quote, 8 where there is none (Mycroft 1987). */
  static int quote(long word) {
    long differs = word ^ QUOTES;
    return Long.numberOfTrailingZeros((differs - ONES) & ~differs & HIGHS) >>> 3;
  }

  /** How many of the first bytes are digits. */
  static int digits(long word) {
    long t = word ^ ZEROS;
    return Long.numberOfTrailingZeros(((t + 0x7676767676767676L) | t) & HIGHS) >>> 3;
  }

  /** Whether all eight bytes are digits. */
  static boolean allDigits(long word) {
    long t = word ^ ZEROS;
    return (((t + 0x7676767676767676L) | t) & HIGHS) == 0;
  }

  /** The number that the first n bytes, 1 to 8, write; all of them digits (Lemire 2022). */
  static long number(long word, int n) {
    long t = (word ^ ZEROS) << ((BYTES - n) << 3);
    t = t * 10 + (t >>> 8);
    return ((t & 0x000000FF000000FFL) * 0x000F424000000064L
            + ((t >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L)
        >>> 32;
  }
}
