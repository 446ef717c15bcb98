package io.sada.study;

/**
 * What the study of one announcement needs to know beforehand.
 *
 * @param barMillis length of a bar in milliseconds, at least 1
 * @param length number of bars that the model is estimated over, at least 1
 * @param gap number of bars between the last of them and the announcement's bar, at least 0
 * @param minBars least number of bars with returns that make a fit, at least 3
 */
public record StudyParameters(long barMillis, int length, int gap, int minBars) {
  /** Refuses what cannot be studied. */
  public StudyParameters {
    if (barMillis < 1 || length < 1 || gap < 0 || minBars < 3) {
      throw new IllegalArgumentException(
          "bar %d ms, length %d, gap %d, least bars %d".formatted(barMillis, length, gap, minBars));
    }
  }

  /** The bar that contains a time, k0 of an announcement. */
  public long barOf(long millis) {
    return Math.floorDiv(millis, barMillis);
  }

  /** First bar of the estimation span. */
  public long estimationFrom(long announcementBar) {
    return announcementBar - gap - length;
  }

  /** Bar after the last one of the estimation span. */
  public long estimationTo(long announcementBar) {
    return announcementBar - gap;
  }
}
