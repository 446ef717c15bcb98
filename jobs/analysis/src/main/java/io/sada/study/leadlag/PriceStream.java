package io.sada.study.leadlag;

import java.util.Arrays;

/**
 * Log prices at strictly increasing times.
 *
 * <p>Times may be in any unit, as long as all streams and lags share it.
 */
public final class PriceStream {
  private final long[] times;
  private final double[] values;
  private final double norm;

  private PriceStream(long[] times, double[] values) {
    this.times = times;
    this.values = values;
    double squares = 0;
    for (int i = 1; i < values.length; i++) {
      double change = values[i] - values[i - 1];
      squares += change * change;
    }
    this.norm = Math.sqrt(squares);
  }

  /**
   * A stream of values taken as they are.
   *
   * @throws IllegalArgumentException if lengths differ or times do not increase
   */
  public static PriceStream ofValues(long[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException("times and values differ in length");
    }
    for (int i = 1; i < times.length; i++) {
      if (times[i] <= times[i - 1]) {
        throw new IllegalArgumentException("time does not increase at " + i);
      }
    }
    return new PriceStream(times.clone(), values.clone());
  }

  /** A stream of the logarithms of prices. */
  public static PriceStream ofPrices(long[] times, double[] prices) {
    return ofValues(times, Arrays.stream(prices).map(StrictMath::log).toArray());
  }

  /** Number of ticks. */
  public int size() {
    return times.length;
  }

  /** Square root of the realised variance, 0 for fewer than two ticks or a constant price. */
  public double norm() {
    return norm;
  }

  long time(int i) {
    return times[i];
  }

  double value(int i) {
    return values[i];
  }

  /** Whether all times are whole multiples of a step. */
  boolean onGrid(long step) {
    for (long time : times) {
      if (Math.floorMod(time, step) != 0) {
        return false;
      }
    }
    return true;
  }

  double change(int i) {
    return values[i + 1] - values[i];
  }
}
