package io.sada.local.report;

import java.util.Locale;

/** How the page and the account word figures; a dash for what does not exist. */
final class Figures {
  static final String NONE = "–";
  private static final double FOUR_DECIMALS = 1e-4;

  private Figures() {}

  /** A log return of -0.0123 as {@code −1.23 %}, with a true minus sign. */
  static String percent(Double logReturn) {
    return logReturn == null ? NONE : sign(String.format(Locale.ROOT, "%+.2f %%", 100 * logReturn));
  }

  /** {@code −1.2 … 0.4 %}. */
  static String interval(Interval interval) {
    return interval == null
        ? NONE
        : sign(
            String.format(
                Locale.ROOT, "%.2f … %.2f %%", 100 * interval.low(), 100 * interval.high()));
  }

  /** A probability or a level: four decimals, or {@code 3.2e−7} where they would say nothing. */
  static String p(Double p) {
    if (p == null) {
      return NONE;
    }
    return p < FOUR_DECIMALS && p > 0
        ? sign(String.format(Locale.ROOT, "%.1e", p).replaceFirst("e-0*", "e-"))
        : String.format(Locale.ROOT, "%.4f", p);
  }

  /** A statistic with so many decimals. */
  static String number(Number value, int decimals) {
    return value == null
        ? NONE
        : sign(String.format(Locale.ROOT, "%." + decimals + "f", value.doubleValue()));
  }

  /** {@code 12,345}. */
  static String count(Number value) {
    return value == null ? NONE : String.format(Locale.ROOT, "%,d", value.longValue());
  }

  private static String sign(String text) {
    return text.replace('-', '−');
  }
}
