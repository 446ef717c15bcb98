package io.sada.pipeline.options;

import java.io.Serializable;
import java.util.List;

/**
 * The study's options, checked against one another.
 *
 * @param barMs length of a bar, milliseconds
 * @param length estimation bars
 * @param gap bars between estimation and announcement
 * @param minBars fewest bars of a fit
 * @param history bars kept
 * @param leadLag whether lead and lag are measured and seconds kept
 */
public record StudyOptions(
    long barMs,
    int length,
    int gap,
    int minBars,
    List<StudyWindow> windows,
    List<String> benchmarks,
    List<String> quotes,
    int history,
    boolean leadLag,
    long secondsMs)
    implements Serializable {
  private static final int SECOND_MS = 1_000;
  private static final long LEAST_SECONDS_MS = 7_200_000;

  /** Within a bar, how long the slots are whose last ticks are told: one where none are wanted. */
  public int slotMs() {
    return (int) (leadLag ? Math.min(SECOND_MS, barMs) : barMs);
  }

  /**
   * Reads and checks them.
   *
   * @throws BadOptionException in one line that names the key
   */
  public static StudyOptions of(Settings settings) {
    long bar = settings.get(Options.STUDY_BAR).toMillis();
    long gap = settings.get(Options.STUDY_GAP).toMillis();
    if (86_400_000L % bar != 0) {
      throw new BadOptionException(
          Options.STUDY_BAR.key(),
          "a day is not a whole number of bars of " + bar + " ms; take for example 1m or 5m");
    }
    if (gap % bar != 0) {
      throw new BadOptionException(
          Options.STUDY_GAP.key(), "is not a whole number of bars of " + bar + " ms");
    }
    List<StudyWindow> windows = settings.get(Options.STUDY_WINDOWS);
    long longest = 0;
    for (StudyWindow window : windows) {
      if (window.fromMs() % bar != 0 || window.toMs() % bar != 0) {
        throw new BadOptionException(
            Options.STUDY_WINDOWS.key(),
            "window " + window.name() + " is not a whole number of bars of " + bar + " ms");
      }
      longest = Math.max(longest, window.toMs() / bar);
    }
    int length = settings.get(Options.STUDY_LENGTH);
    int minBars = settings.get(Options.STUDY_MIN_BARS);
    if (minBars > length) {
      throw new BadOptionException(
          Options.STUDY_MIN_BARS.key(),
          "is more than study.length, " + length + ": no symbol would ever have enough");
    }
    int history = settings.get(Options.STUDY_HISTORY);
    long needed = length + gap / bar + longest + 1;
    if (history < needed) {
      throw new BadOptionException(
          Options.STUDY_HISTORY.key(),
          history
              + " bars are fewer than study.length + study.gap + the longest window + 1, which make"
              + " "
              + needed);
    }
    long seconds = settings.get(Options.STUDY_SECONDS).toMillis();
    if (seconds < LEAST_SECONDS_MS) {
      throw new BadOptionException(
          Options.STUDY_SECONDS.key(),
          "is less than 2h, which lead and lag around an announcement read");
    }
    return new StudyOptions(
        bar,
        length,
        (int) (gap / bar),
        minBars,
        windows,
        settings.get(Options.STUDY_BENCHMARKS),
        settings.get(Options.STUDY_QUOTES),
        history,
        settings.get(Options.STUDY_LEAD_LAG),
        seconds);
  }
}
