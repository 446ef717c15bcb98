package io.sada.local.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far reading is, how fast it goes and how long it will still take, from what has been read at
 * some instants. Rates are those of the last half minute, so that a slow start is forgotten.
 */
final class Pace {
  private static final double WINDOW_SECONDS = 30;
  private static final int CELLS = 20;
  private static final double MB = 1e6;

  private record Sample(double seconds, long records, long bytes) {}

  private final long totalBytes;
  private final Deque<Sample> samples = new ArrayDeque<>();

  /**
   * @param totalBytes size of everything that is to be read; 0 or less where it is not known
   */
  Pace(long totalBytes) {
    this.totalBytes = totalBytes;
  }

  /**
   * Takes what has been read by now.
   *
   * @param seconds on any clock that only goes forward
   * @param bytes of {@code totalBytes}
   */
  void at(double seconds, long records, long bytes) {
    samples.add(new Sample(seconds, records, bytes));
    while (samples.size() > 2 && seconds - second().seconds() >= WINDOW_SECONDS) {
      samples.remove();
    }
  }

  private Sample second() {
    return samples.stream().skip(1).findFirst().orElseThrow();
  }

  /** Records a second; 0 before there are two samples. */
  double recordsPerSecond() {
    double elapsed = elapsed();
    return elapsed > 0 ? (samples.getLast().records() - samples.getFirst().records()) / elapsed : 0;
  }

  /** Share of the bytes read, 0 to 1; empty where the total is not known. */
  OptionalDouble done() {
    return totalBytes <= 0 || samples.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) samples.getLast().bytes() / totalBytes));
  }

  /** Empty before anything can be said. */
  OptionalDouble secondsLeft() {
    if (done().isEmpty() || elapsed() <= 0) {
      return OptionalDouble.empty();
    }
    double perSecond = (samples.getLast().bytes() - samples.getFirst().bytes()) / elapsed();
    long left = Math.max(0, totalBytes - samples.getLast().bytes());
    return perSecond > 0 ? OptionalDouble.of(left / perSecond) : OptionalDouble.empty();
  }

  private double elapsed() {
    return samples.isEmpty() ? 0 : samples.getLast().seconds() - samples.getFirst().seconds();
  }

  /**
   * One line: a bar, the share, records and their rate, bytes, time left.
   *
   * @param noun what the records are
   */
  String line(String noun) {
    long records = samples.isEmpty() ? 0 : samples.getLast().records();
    String rate = String.format(Locale.ROOT, "%,d %s, %,.0f/s", records, noun, recordsPerSecond());
    if (done().isEmpty()) {
      return rate;
    }
    double share = done().getAsDouble();
    return String.format(
        Locale.ROOT,
        "%s %3.0f %%  %s, %,.1f of %,.1f MB%s",
        bar(share),
        100 * share,
        rate,
        Math.min(samples.getLast().bytes(), totalBytes) / MB,
        totalBytes / MB,
        left());
  }

  private static String bar(double share) {
    int full = (int) Math.round(CELLS * share);
    return "█".repeat(full) + "░".repeat(CELLS - full);
  }

  private String left() {
    if (secondsLeft().isEmpty()) {
      return "";
    }
    long left = Math.round(secondsLeft().getAsDouble());
    if (left >= 3600) {
      return String.format(Locale.ROOT, ", %d h %02d min left", left / 3600, left / 60 % 60);
    }
    return left >= 60
        ? String.format(Locale.ROOT, ", %d min %02d s left", left / 60, left % 60)
        : ", " + left + " s left";
  }
}
