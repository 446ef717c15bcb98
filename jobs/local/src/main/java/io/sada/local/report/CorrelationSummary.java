package io.sada.local.report;

import io.sada.contract.Correlation;
import io.sada.contract.Scope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rolling correlations of a run, one line for each kind and symbol or sector. Windows overlap,
 * so a line's smallest p_shift is a pointer to where to look and not a test.
 */
final class CorrelationSummary {
  private static final double USUAL_LEVEL = 0.05;

  /**
   * One series of windows.
   *
   * @param windows how many
   * @param below how many of them have a p_shift under .05
   * @param best the one with the smallest p_shift; null where none has any
   */
  record Line(String kind, Scope scope, String key, long windows, long below, Correlation best) {}

  private static final Comparator<Line> CLEAREST =
      Comparator.<Line, Double>comparing(
              line -> line.best() == null ? null : line.best().pShift(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> -Math.abs(strength(line.best())));

  private final Map<String, Line> lines = new TreeMap<>();

  /** Of each series the latest window: it may be issued again. */
  private final Map<String, Correlation> latest = new HashMap<>();

  private long records;

  /** Takes a record; a later revision of a window comes before the next window. */
  void add(Correlation c) {
    records++;
    Correlation before = latest.put(series(c), c);
    if (before != null && before.windowToMs() != c.windowToMs()) {
      count(before, lines);
    }
  }

  private static String series(Correlation c) {
    return c.kind() + " " + c.scope() + " " + c.key();
  }

  private static void count(Correlation c, Map<String, Line> lines) {
    long below = c.pShift() != null && c.pShift() < USUAL_LEVEL ? 1 : 0;
    Correlation known = c.pShift() == null ? null : c;
    lines.merge(
        series(c),
        new Line(c.kind().toString(), c.scope(), c.key(), 1, below, known),
        (a, b) ->
            new Line(
                a.kind(),
                a.scope(),
                a.key(),
                a.windows() + 1,
                a.below() + b.below(),
                clearer(a.best(), b.best())));
  }

  private static Correlation clearer(Correlation a, Correlation b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int order = Double.compare(a.pShift(), b.pShift());
    if (order == 0) {
      order = Double.compare(Math.abs(strength(b)), Math.abs(strength(a)));
    }
    return order <= 0 ? a : b;
  }

  private static double strength(Correlation c) {
    return c == null || c.bestR() == null ? 0 : c.bestR();
  }

  /** Number of records. */
  long records() {
    return records;
  }

  /** All series, the smallest p_shift first. */
  List<Line> lines() {
    Map<String, Line> all = new TreeMap<>(lines);
    latest.values().forEach(c -> count(c, all));
    return all.values().stream().sorted(CLEAREST).toList();
  }
}
