package io.sada.pipeline.options;

import java.io.Serializable;
import java.time.Duration;

/**
 * A window of the study.
 *
 * @param name its name in the records
 * @param fromMs start relative to the start of the announcement's bar, milliseconds; negative
 *     before it
 * @param toMs end, exclusive
 */
public record StudyWindow(String name, long fromMs, long toMs) implements Serializable {
  /** The window whose tests go through the online procedure; a list without it is refused. */
  public static final String TESTED = "post_1h";

  /**
   * Reads {@code post_1h} or {@code pre_60m}, whose names say it all, or {@code name=-30m..+2h}.
   *
   * @throws IllegalArgumentException with what would be right
   */
  static StudyWindow parse(String text) {
    int equals = text.indexOf('=');
    if (equals > 0) {
      int dots = text.indexOf("..", equals);
      if (dots > 0) {
        long from = signed(text.substring(equals + 1, dots));
        long to = signed(text.substring(dots + 2));
        if (from < to) {
          return new StudyWindow(text.substring(0, equals).strip(), from, to);
        }
      }
    } else if (text.startsWith("post_")) {
      return new StudyWindow(text, 0, Parsers.positiveDuration(text.substring(5)).toMillis());
    } else if (text.startsWith("pre_")) {
      return new StudyWindow(text, -Parsers.positiveDuration(text.substring(4)).toMillis(), 0);
    }
    throw new IllegalArgumentException(
        "holds \"" + text + "\"; write for example post_1h, pre_60m or name=-30m..2h");
  }

  private static long signed(String text) {
    String t = text.strip();
    if (t.equals("0")) {
      return 0;
    }
    boolean negative = t.startsWith("-");
    Duration length = Parsers.duration(negative || t.startsWith("+") ? t.substring(1) : t);
    return negative ? -length.toMillis() : length.toMillis();
  }
}
