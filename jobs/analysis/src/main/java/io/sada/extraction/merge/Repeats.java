package io.sada.extraction.merge;

import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an article tells one event twice: where a later sentence names the court that an earlier
 * one only called a court, an extractor may take the two for two.
 */
final class Repeats {
  private static final double SURE = 0.8;

  private Repeats() {}

  /** For every mention the place of the first one that tells the same, mostly its own. */
  static List<Integer> of(List<Mention> mentions) {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      int same = i;
      for (int j = 0; j < i && same == i; j++) {
        same = first.get(j) == j && isRepeat(mentions.get(i), mentions.get(j)) ? j : i;
      }
      first.add(same);
    }
    return first;
  }

  private static boolean isRepeat(Mention mention, Mention earlier) {
    Features a = mention.features;
    Features b = earlier.features;
    Comparison c = new Comparison(mention, List.of(earlier));
    boolean same = a.kind() == b.kind() && a.status() == b.status();
    if (!same || a.status() == EventStatus.DENIED || c.subjects() < SURE) {
      return false;
    }
    if (a.kind() == Kind.FUNDING) {
      return a.round() == b.round() && c.sums(Features::amount) == Sums.EQUAL;
    }
    Sums penalty = c.sums(Features::penalty);
    return a.action() == b.action()
        && a.action() != null
        && (penalty == Sums.UNKNOWN || penalty == Sums.EQUAL)
        && RegulatoryMatch.authorities(c) > 0;
  }
}
