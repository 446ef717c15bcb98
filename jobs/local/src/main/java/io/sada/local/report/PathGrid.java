package io.sada.local.report;

import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * At which bars a path is drawn, relative to the start of the announcement's bar: every bar close
 * to it, fewer and fewer further away, and every window's edge.
 *
 * @param bars ascending, 0 among them
 */
record PathGrid(List<Integer> bars) {
  /** Bars are this many to a factor of e in time. */
  private static final int DENSITY = 40;

  /** The windows that start or end at the announcement's bar: those that a path can show. */
  static List<StudyWindow> anchored(StudyOptions options) {
    return options.windows().stream().filter(w -> w.fromMs() == 0 || w.toMs() == 0).toList();
  }

  /** From the earliest start to the latest end of the anchored windows. */
  static PathGrid of(StudyOptions options) {
    SortedSet<Integer> bars = new TreeSet<>();
    bars.add(0);
    for (StudyWindow window : anchored(options)) {
      bars.add((int) (window.fromMs() / options.barMs()));
      bars.add((int) (window.toMs() / options.barMs()));
    }
    int first = bars.first();
    int last = bars.last();
    for (int k = 0; k < last; k += 1 + k / DENSITY) {
      bars.add(k);
    }
    for (int k = 0; k < -first; k += 1 + k / DENSITY) {
      bars.add(-k);
    }
    return new PathGrid(new ArrayList<>(bars));
  }

  int first() {
    return bars.get(0);
  }

  int last() {
    return bars.get(bars.size() - 1);
  }
}
