package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A round told in its parts: {@code €468m of it is equity and €132m debt}. Where a sentence speaks
 * of equity and of debt and of at least two sums, each sum belongs to the word of its own stretch,
 * up to the next sum; a sum that is that of two others is the whole.
 */
final class Parts {
  private Parts() {}

  static void resolve(Sentence sentence, Map<Sum, Role> roles) {
    boolean both = sentence.has(Cue.EQUITY) && sentence.has(Cue.DEBT);
    if (!both || roles.size() < 2) {
      return;
    }
    List<Sum> sums = List.copyOf(roles.keySet());
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      int end = i + 1 < sums.size() ? sums.get(i + 1).from() : sentence.to();
      Role part = partIn(sentence, sum.to(), end);
      boolean free = roles.get(sum) == Role.AMOUNT || roles.get(sum) == Role.UNKNOWN;
      if (part != null && free && !isWhole(sum, sums)) {
        roles.put(sum, part);
      } else if (isWhole(sum, sums)) {
        roles.put(sum, Role.AMOUNT);
      }
    }
  }

  /** The part named in a stretch, the last one where both are. */
  private static Role partIn(Sentence sentence, int from, int to) {
    Role part = null;
    for (Hit hit : sentence.hits()) {
      boolean inside = hit.from() >= from && hit.to() <= to;
      if (inside && hit.is(Cue.EQUITY)) {
        part = Role.EQUITY;
      } else if (inside && hit.is(Cue.DEBT)) {
        part = Role.DEBT;
      }
    }
    return part;
  }

  private static boolean isWhole(Sum whole, List<Sum> sums) {
    BigDecimal value = whole.money().value();
    for (int i = 0; i < sums.size(); i++) {
      for (int k = i + 1; k < sums.size(); k++) {
        boolean parts = sums.get(i) != whole && sums.get(k) != whole;
        BigDecimal sum = sums.get(i).money().value().add(sums.get(k).money().value());
        if (parts && Figures.near(sum, value)) {
          return true;
        }
      }
    }
    return false;
  }
}
