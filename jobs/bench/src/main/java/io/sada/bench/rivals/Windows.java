package io.sada.bench.rivals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The default study as a query over a table {@code joined} of (event_id, symbol, j, r, x1, x2): j
 * counts bars from the announcement's, r is the symbol's return, x1 and x2 the benchmarks'. Sums of
 * the estimation and of each window, and from them the market model and the abnormal returns.
 */
final class Windows {
  /** Estimation bars are {@code [−FIRST, −GAP)}. */
  static final int FIRST = 1_500;

  static final int GAP = 60;

  /** End of the longest window. */
  static final int LAST = 1_440;

  private record Window(String name, int from, int to) {}

  private static final List<Window> ALL =
      List.of(
          new Window("pre_60m", -60, 0),
          new Window("post_5m", 0, 5),
          new Window("post_15m", 0, 15),
          new Window("post_1h", 0, 60),
          new Window("post_4h", 0, 240),
          new Window("post_24h", 0, 1440));

  private Windows() {}

  static List<String> names() {
    return ALL.stream().map(Window::name).toList();
  }

  /** The sums of each event and symbol. */
  static String sums() {
    String inside = " FILTER (WHERE j < -" + GAP + ")";
    return "SELECT event_id, symbol, CAST(COUNT(*)"
        + inside
        + " AS DOUBLE) AS m, "
        + sum("r", inside, "sy")
        + ", "
        + sum("x1", inside, "s1")
        + ", "
        + sum("x2", inside, "s2")
        + ", "
        + sum("x1 * x1", inside, "s11")
        + ", "
        + sum("x1 * x2", inside, "s12")
        + ", "
        + sum("x2 * x2", inside, "s22")
        + ", "
        + sum("x1 * r", inside, "s1y")
        + ", "
        + sum("x2 * r", inside, "s2y")
        + ", "
        + each(
            w -> {
              String within = " FILTER (WHERE j >= " + w.from() + " AND j < " + w.to() + ")";
              return sum("r", within, "r_" + w.name())
                  + ", "
                  + sum("x1", within, "x1_" + w.name())
                  + ", "
                  + sum("x2", within, "x2_" + w.name());
            })
        + " FROM joined GROUP BY event_id, symbol";
  }

  /** Cumulative abnormal returns from a table {@code sums}. */
  static String cars() {
    String centred =
        "SELECT *, s11 - s1 * s1 / m AS c11, s12 - s1 * s2 / m AS c12, s22 - s2 * s2 / m AS c22, "
            + "s1y - s1 * sy / m AS c1y, s2y - s2 * sy / m AS c2y FROM sums";
    String betas =
        "SELECT *, (c1y * c22 - c2y * c12) / (c11 * c22 - c12 * c12) AS b1, "
            + "(c2y * c11 - c1y * c12) / (c11 * c22 - c12 * c12) AS b2 FROM ("
            + centred
            + ") AS c";
    return "SELECT event_id, symbol, "
        + each(
            w ->
                "r_"
                    + w.name()
                    + " - "
                    + (w.to() - w.from())
                    + " * (sy - b1 * s1 - b2 * s2) / m - b1 * x1_"
                    + w.name()
                    + " - b2 * x2_"
                    + w.name()
                    + " AS car_"
                    + w.name())
        + " FROM ("
        + betas
        + ") AS b";
  }

  private static String sum(String what, String filter, String name) {
    return "SUM(" + what + ")" + filter + " AS " + name;
  }

  private static String each(Function<Window, String> column) {
    return ALL.stream().map(column).collect(Collectors.joining(", "));
  }
}
