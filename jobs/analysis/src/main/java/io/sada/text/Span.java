package io.sada.text;

/**
 * A half open range of UTF-16 code units, {@code text.substring(start, end)}.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) {

  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException if start is negative or behind end
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the code unit at this offset lies inside. */
  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  /** Whether every code unit of the other span lies inside; an empty one does at either end. */
  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  /** Whether the two share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words themselves: this span cut out of the text it was measured in. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
