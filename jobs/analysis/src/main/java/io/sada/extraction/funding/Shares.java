package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What single investors put in: a sum that is one investor's part belongs to the investor named
 * last before it; to all of those before it where the sentence says {@code each}.
 */
final class Shares {
  private static final Set<String> EACH = Set.of("each", "apiece", "كل", "لكل");

  private Shares() {}

  /** The same stakes, with their sums. */
  static List<Stake> attach(Sentence sentence, Map<Sum, Role> roles, List<Stake> stakes) {
    if (stakes.isEmpty() || !roles.containsValue(Role.SHARE)) {
      return stakes;
    }
    List<Stake> attached = new ArrayList<>(stakes);
    roles.forEach(
        (sum, role) -> {
          if (role == Role.SHARE) {
            attach(sentence, sum, attached);
          }
        });
    return attached;
  }

  private static void attach(Sentence sentence, Sum sum, List<Stake> stakes) {
    boolean each = isEach(sentence, sum);
    int nearest = -1;
    int last = -1;
    for (int i = 0; i < stakes.size(); i++) {
      int at = place(sentence, stakes.get(i));
      if (at >= 0 && at <= sum.from() && at > last) {
        nearest = i;
        last = at;
      }
      if (each && at >= 0 && at <= sum.from()) {
        stakes.set(i, with(stakes.get(i), sum));
      }
    }
    if (!each && nearest >= 0) {
      stakes.set(nearest, with(stakes.get(nearest), sum));
    }
  }

  private static boolean isEach(Sentence sentence, Sum sum) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean near = Math.abs(i - sum.from()) <= 6;
      if (near && EACH.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** One past the investor's name in the sentence; -1 where it stands elsewhere. */
  private static int place(Sentence sentence, Stake stake) {
    for (Mention mention : sentence.mentions()) {
      if (mention.quote().equals(stake.quote())) {
        return mention.to();
      }
    }
    return -1;
  }

  private static Stake with(Stake stake, Sum sum) {
    return new Stake(stake.actor(), stake.quote(), stake.role(), sum.money(), sum.quote());
  }
}
