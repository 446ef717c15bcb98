package io.sada.extraction.triggers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Keeps, of the hits of one meaning that share words, the longest, the first of equal ones. */
final class Overlaps {
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::from)
          .thenComparing(Comparator.comparingInt(Hit::to).reversed())
          .thenComparing(h -> h.meaning().toString());

  private Overlaps() {}

  static List<Hit> drop(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(new LinkedHashSet<>(hits));
    sorted.sort(ORDER);
    int longest = 0;
    for (Hit hit : sorted) {
      longest = Math.max(longest, hit.to() - hit.from());
    }
    List<Hit> kept = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      if (!isCovered(sorted, i, longest)) {
        kept.add(sorted.get(i));
      }
    }
    return kept;
  }

  /** Looks only as far as the longest hit can reach, so that many hits stay linear. */
  private static boolean isCovered(List<Hit> sorted, int i, int longest) {
    Hit hit = sorted.get(i);
    for (int k = i - 1; k >= 0 && hit.from() - sorted.get(k).from() < longest; k--) {
      if (covers(sorted.get(k), hit)) {
        return true;
      }
    }
    for (int k = i + 1; k < sorted.size() && sorted.get(k).from() < hit.to(); k++) {
      if (covers(sorted.get(k), hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Hit longer, Hit hit) {
    boolean shareWords = longer.from() < hit.to() && hit.from() < longer.to();
    int difference = (longer.to() - longer.from()) - (hit.to() - hit.from());
    return longer.meaning().equals(hit.meaning())
        && shareWords
        && (difference > 0 || difference == 0 && longer.from() < hit.from());
  }
}
