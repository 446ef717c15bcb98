package io.sada.pipeline.options;

import java.io.Serializable;

/**
 * Options of the rolling correlation, in milliseconds and bars, checked against one another and
 * against the study's bar.
 */
public record CorrelationOptions(
    boolean enabled, long windowMs, long slideMs, long barMs, int lags, int minBars)
    implements Serializable {

  /**
   * Reads and checks them.
   *
   * @throws BadOptionException in one line that names the key
   */
  public static CorrelationOptions of(Settings settings, StudyOptions study) {
    boolean enabled = settings.get(Options.CORRELATION_ENABLED);
    long window = settings.get(Options.CORRELATION_WINDOW).toMillis();
    long slide = settings.get(Options.CORRELATION_SLIDE).toMillis();
    long bar = settings.get(Options.CORRELATION_BAR).toMillis();
    int lags = settings.get(Options.CORRELATION_LAGS);
    if (enabled) {
      whole(Options.CORRELATION_BAR, bar, study.barMs(), "study.bar");
      whole(Options.CORRELATION_SLIDE, slide, bar, "correlation.bar");
      whole(Options.CORRELATION_WINDOW, window, bar, "correlation.bar");
      if (2L * lags >= window / bar) {
        throw new BadOptionException(
            Options.CORRELATION_LAGS.key(),
            "must be less than half of the window's " + window / bar + " bars");
      }
    }
    return new CorrelationOptions(enabled, window, slide, bar, lags, study.minBars());
  }

  private static void whole(Option<?> option, long value, long part, String partName) {
    if (value % part != 0) {
      throw new BadOptionException(
          option.key(),
          value
              + " ms is not a whole number of "
              + partName
              + ", "
              + part
              + " ms; or set correlation.enabled=false");
    }
  }

  public int bars() {
    return (int) (windowMs / barMs);
  }
}
