package io.sada.extraction.merge;

import io.sada.contract.Precision;

/**
 * When an event was announced: the earliest publication among its articles.
 *
 * <p>A publication that carries a date alone says only that it was some time that day; a
 * publication of that day that is known to the time goes before it. Else every dated reprint would
 * take from an event the time that it is known to have been public at, and with it the study.
 *
 * @param atMs epoch milliseconds, or null where no article carries a date
 * @param precision null without a date
 */
record Announcement(Long atMs, Precision precision) {
  private static final long DAY_MS = 86_400_000;
  private static final Announcement NONE = new Announcement(null, null);

  static Announcement of(Witnesses told) {
    Announcement earliest = NONE;
    for (int i = 0; i < told.size(); i++) {
      Version version = told.mention(i).version;
      Announcement other = new Announcement(version.publishedAtMs, version.publishedPrecision);
      earliest = other.isBefore(earliest) ? other : earliest;
    }
    return earliest;
  }

  private boolean isBefore(Announcement other) {
    if (atMs == null || other.atMs == null) {
      return atMs != null;
    }
    boolean dateOnly = precision == Precision.DAY;
    boolean otherDateOnly = other.precision == Precision.DAY;
    if (dateOnly != otherDateOnly
        && Math.floorDiv(atMs, DAY_MS) == Math.floorDiv(other.atMs, DAY_MS)) {
      return otherDateOnly;
    }
    return atMs < other.atMs;
  }
}
