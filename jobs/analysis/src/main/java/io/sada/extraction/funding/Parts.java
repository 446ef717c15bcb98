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
  private static final int RIGHT_BEHIND = 3;

  private Parts() {}

  static void resolve(Sentence sentence, Map<Sum, Role> roles) {
    boolean both = sentence.has(Cue.EQUITY) && sentence.has(Cue.DEBT);
    if (!both) {
      return;
    }
    if (roles.size() < 2) {
      roles.replaceAll((sum, role) -> single(sentence, sum, role));
      return;
    }
    List<Sum> sums = List.copyOf(roles.keySet());
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      int end = i + 1 < sums.size() ? sums.get(i + 1).from() : sentence.to();
      Role part = partIn(sentence, sum.to(), end);
      boolean free =
          roles.get(sum) == Role.AMOUNT
              || roles.get(sum) == Role.UNKNOWN
              || roles.get(sum) == Role.SHARE;
      if (part != null && free && !isWhole(sum, sums)) {
        roles.put(sum, part);
      } else if (isWhole(sum, sums)) {
        roles.put(sum, Role.AMOUNT);
      }
    }
  }

  /** {@code 5bn of debt and as much of equity}: the one sum is that of the word right behind it. */
  private static Role single(Sentence sentence, Sum sum, Role role) {
    Role part = partIn(sentence, sum.to(), sum.to() + RIGHT_BEHIND);
    return part != null && role == Role.AMOUNT && !isNamedTogether(sentence) ? part : role;
  }

  /** {@code in debt and equity}: one sum for both. */
  private static boolean isNamedTogether(Sentence sentence) {
    int debt = sentence.hits(Cue.DEBT).get(0).from();
    int equity = sentence.hits(Cue.EQUITY).get(0).from();
    return Math.abs(debt - equity) <= RIGHT_BEHIND;
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
