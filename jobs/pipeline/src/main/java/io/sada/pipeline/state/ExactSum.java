package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact decimal sum: a long and a scale as long as they suffice, a BigDecimal beyond. The order
 * of additions never changes it.
 */
public final class ExactSum {
  private static final int MAX_SCALE = 18;
  private static final long[] POWERS = powers();
  private static final double[] EXACT_POWERS = exactPowers();

  private long unscaled;
  private int scale;
  private BigDecimal big;

  private static long[] powers() {
    long[] powers = new long[MAX_SCALE + 1];
    powers[0] = 1;
    for (int i = 1; i <= MAX_SCALE; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  private static double[] exactPowers() {
    double[] powers = new double[MAX_SCALE + 1];
    for (int i = 0; i <= MAX_SCALE; i++) {
      powers[i] = POWERS[i];
    }
    return powers;
  }

  public void clear() {
    unscaled = 0;
    scale = 0;
    big = null;
  }

  /** Adds {@code value · 10^-valueScale}. */
  public void add(long value, int valueScale) {
    if (big == null && valueScale == scale) {
      long sum = unscaled + value;
      if (((unscaled ^ sum) & (value ^ sum)) >= 0) {
        unscaled = sum;
        return;
      }
    }
    addSlowly(value, valueScale);
  }

  private void addSlowly(long value, int valueScale) {
    if (big == null && valueScale >= 0 && valueScale <= MAX_SCALE) {
      int common = Math.max(scale, valueScale);
      long a = times(unscaled, POWERS[common - scale]);
      long b = times(value, POWERS[common - valueScale]);
      long sum = a + b;
      boolean fits = a != Long.MIN_VALUE && b != Long.MIN_VALUE && ((a ^ sum) & (b ^ sum)) >= 0;
      if (fits) {
        unscaled = sum;
        scale = common;
        return;
      }
    }
    add(BigDecimal.valueOf(value, valueScale));
  }

  /** The product, or the smallest long where it does not fit. */
  private static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return high == 0 && low >= 0 || high == -1 && low < 0 ? low : Long.MIN_VALUE;
  }

  public void add(BigDecimal value) {
    big = value().add(value);
    unscaled = 0;
    scale = 0;
  }

  public void add(ExactSum other) {
    if (other.big == null) {
      add(other.unscaled, other.scale);
    } else {
      add(other.big);
    }
  }

  public void set(ExactSum other) {
    unscaled = other.unscaled;
    scale = other.scale;
    big = other.big;
  }

  public boolean isZero() {
    return big == null ? unscaled == 0 : big.signum() == 0;
  }

  public BigDecimal value() {
    return big == null ? BigDecimal.valueOf(unscaled, scale) : big;
  }

  /** The sum rounded once to the nearest double. */
  public double toDouble() {
    if (big == null && Math.abs(unscaled) <= 1L << 53) {
      return unscaled / EXACT_POWERS[scale];
    }
    return Double.parseDouble(value().toString());
  }

  boolean fitsLong() {
    return big == null;
  }

  long unscaled() {
    return unscaled;
  }

  int scale() {
    return scale;
  }

  void set(long newUnscaled, int newScale) {
    unscaled = newUnscaled;
    scale = newScale;
    big = null;
  }

  void write(DataOutput out) throws IOException {
    if (big == null) {
      out.writeByte(scale);
      out.writeLong(unscaled);
    } else {
      byte[] digits = big.unscaledValue().toByteArray();
      out.writeByte(-1);
      out.writeInt(big.scale());
      out.writeInt(digits.length);
      out.write(digits);
    }
  }

  void read(DataInput in) throws IOException {
    int first = in.readByte();
    if (first >= 0) {
      set(in.readLong(), first);
    } else {
      int bigScale = in.readInt();
      byte[] digits = new byte[in.readInt()];
      in.readFully(digits);
      clear();
      big = new BigDecimal(new BigInteger(digits), bigScale);
    }
  }
}
