package io.sada.study;

/**
 * Sums over every window of a fixed length in linear time and without a subtraction, so that a huge
 * value leaves no rounding behind once it has left the window.
 *
 * <p>The values are cut into blocks of the window's length; a window is the end of one block and
 * the start of the next (van Herk 1992).
 */
final class SlidingSums {
  private SlidingSums() {}

  /**
   * Sums of {@code values[i .. i + window)} for every i that leaves room.
   *
   * @return empty where there are fewer values than the window holds; NaN spoils only the windows
   *     that hold it
   */
  static double[] of(double[] values, int window) {
    double[] sums = new double[Math.max(0, values.length - window + 1)];
    double[] tail = new double[window + 1];
    for (int start = 0; start < sums.length; start += window) {
      for (int i = window - 1; i >= 0; i--) {
        tail[i] = values[start + i] + tail[i + 1];
      }
      double head = 0;
      for (int i = 0; i < window && start + i < sums.length; i++) {
        sums[start + i] = tail[i] + head;
        if (start + i + window < values.length) {
          head += values[start + i + window];
        }
      }
    }
    return sums;
  }
}
