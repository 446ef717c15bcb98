package io.sada.study;

/**
 * A window around an announcement, in bars relative to the bar that contains it.
 *
 * @param from first bar, negative before the announcement
 * @param to bar after the last, greater than from
 */
public record BarWindow(int from, int to) {
  /** Refuses an empty window. */
  public BarWindow {
    if (to <= from) {
      throw new IllegalArgumentException("empty window [" + from + ", " + to + ")");
    }
  }

  /** L, the number of bars. */
  public int length() {
    return to - from;
  }
}
