package io.sada.extraction.merge;

import io.sada.contract.Conflict;
import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One sum of an event as its tellings give it together.
 *
 * <p>Sums that can be one (rounding, another currency) stand together; of these camps the best
 * supported gives the value, unless one was first told at least half a day after the last telling
 * of the other: then it is the newer figure (a round that grew, a number put right). Without either
 * the conflict stays undecided, and the first telling's value stands. What was not chosen is kept
 * among the conflicts.
 */
final class MoneyView {
  private static final long HALF_A_DAY_MS = 43_200_000;
  private static final int MOST_ALSO = 4;
  private static final int MOST_VALUES = 8;
  private static final int MOST_SUPPORT = 8;

  private final Witnesses told;
  private final String field;
  private final Function<Event, Money> sum;
  private final List<Camp> camps = new ArrayList<>();
  private Camp winner;
  private boolean decided = true;
  private String hypothesis;

  /** Tellings whose sums can be one. */
  private static final class Camp {
    final Set<Integer> tellings = new TreeSet<>();
    final Money first;
    Money best;

    Camp(Money first) {
      this.first = first;
    }
  }

  MoneyView(Witnesses told, String field, Function<Event, Money> sum) {
    this.told = told;
    this.field = field;
    this.sum = sum;
    for (int i = 0; i < told.size(); i++) {
      Money money = sum.apply(told.event(i));
      if (money != null && money.value() != null) {
        camp(money).tellings.add(i);
      }
    }
    camps.forEach(camp -> camp.best = best(camp));
    decide();
  }

  private Camp camp(Money money) {
    for (Camp camp : camps) {
      if (Sums.relate(camp.first, money).agrees()) {
        return camp;
      }
    }
    Camp camp = new Camp(money);
    camps.add(camp);
    return camp;
  }

  /** The most supported value of a camp, then the more exact one, then the first. */
  private Money best(Camp camp) {
    Map<Money, Set<Integer>> tellers = new LinkedHashMap<>();
    for (int i : camp.tellings) {
      tellers.computeIfAbsent(sum.apply(told.event(i)), m -> new TreeSet<>()).add(i);
    }
    Money best = null;
    long bestRank = -1;
    for (Money money : tellers.keySet()) {
      Set<Integer> equal = new TreeSet<>();
      tellers.forEach(
          (other, those) -> {
            if (Sums.relate(money, other) == Sums.EQUAL) {
              equal.addAll(those);
            }
          });
      int exact = money.qualifier() == null || money.qualifier() == Qualifier.EXACT ? 1 : 0;
      long rank =
          (told.weight(equal::contains) * 2L + exact) * 100
              + Sums.digits(money.value().doubleValue());
      if (rank > bestRank) {
        best = money;
        bestRank = rank;
      }
    }
    return withOtherCurrencies(best, camp);
  }

  private Money withOtherCurrencies(Money money, Camp camp) {
    Map<String, Money.Also> also = new LinkedHashMap<>();
    if (money.also() != null) {
      money.also().forEach(a -> also.put(a.currency(), a));
    }
    for (int i : camp.tellings) {
      Money other = sum.apply(told.event(i));
      add(also, money, new Money.Also(other.value(), other.currency()));
      if (other.also() != null) {
        other.also().forEach(a -> add(also, money, a));
      }
    }
    return new Money(
        money.value(),
        money.valueMax(),
        money.currency(),
        money.qualifier(),
        List.copyOf(also.values()));
  }

  private static void add(Map<String, Money.Also> also, Money money, Money.Also other) {
    if (other.currency() != null
        && !other.currency().equals(money.currency())
        && also.size() < MOST_ALSO) {
      also.putIfAbsent(other.currency(), other);
    }
  }

  private int weight(Camp camp) {
    int alternatives =
        told.count(
            i ->
                !camp.tellings.contains(i)
                    && told.event(i).conflicts().stream()
                        .filter(c -> c.field().equals(field))
                        .flatMap(c -> c.values().stream())
                        .anyMatch(v -> Sums.relate(v.money(), camp.best) == Sums.EQUAL));
    return told.weight(camp.tellings::contains) + alternatives;
  }

  private void decide() {
    for (Camp camp : camps) {
      if (winner == null) {
        winner = camp;
        continue;
      }
      Sums relation = Sums.relate(winner.best, camp.best);
      boolean tenfold = relation == Sums.TENFOLD;
      hypothesis =
          tenfold ? "scale_10x" : otherScope(winner, camp) ? "different_scope" : hypothesis;
      int by = weight(camp) - weight(winner);
      if (!tenfold && later(winner, camp)) {
        hypothesis = "revised";
        winner = camp;
        decided = true;
      } else if (by > 0) {
        winner = camp;
        decided = true;
      } else if (by == 0) {
        decided = false;
      }
    }
  }

  private boolean later(Camp before, Camp after) {
    long last = Long.MIN_VALUE;
    for (int i : before.tellings) {
      last = Math.max(last, told.mention(i).version.atMs());
    }
    for (int i : after.tellings) {
      if (told.mention(i).version.atMs() < last + HALF_A_DAY_MS) {
        return false;
      }
    }
    return true;
  }

  /** Whether one camp gives as this sum what the other's tellings know as another sum. */
  private boolean otherScope(Camp a, Camp b) {
    return isOtherSum(a, b.best) || isOtherSum(b, a.best);
  }

  private boolean isOtherSum(Camp camp, Money money) {
    for (int i : camp.tellings) {
      Event e = told.event(i);
      for (Money other :
          new Money[] {
            e.targetAmount(), e.equityAmount(), e.debtAmount(), e.totalRaised(), e.valuation()
          }) {
        if (other != null && Sums.relate(other, money) == Sums.EQUAL) {
          return true;
        }
      }
    }
    return false;
  }

  /** The sum, or null where no article gives one. */
  Money money() {
    return winner == null ? null : winner.best;
  }

  /** Whether a telling gives the sum that stands. */
  boolean supports(int i) {
    return winner != null && winner.tellings.contains(i);
  }

  /** Whether figures differ and nothing says which is right. */
  boolean undecided() {
    Conflict conflict = conflict();
    return conflict != null && conflict.resolvedTo() == null;
  }

  /** What the tellings differ in, or null. */
  Conflict conflict() {
    List<Conflict.Told> values = new ArrayList<>();
    Set<String> support = new LinkedHashSet<>();
    Money resolved = null;
    String explained = hypothesis;
    for (Camp camp : camps) {
      for (int i : camp.tellings) {
        add(values, sum.apply(told.event(i)), i, null);
      }
    }
    for (int i = 0; i < told.size(); i++) {
      for (Conflict c : told.event(i).conflicts()) {
        if (c.field().equals(field)) {
          for (Conflict.Told value : c.values()) {
            add(values, value.money(), i, value.evidence());
          }
          c.support().stream().limit(MOST_SUPPORT).forEach(support::add);
          explained = explained == null ? c.hypothesis() : explained;
          resolved = resolved == null ? c.resolvedTo() : resolved;
        }
      }
    }
    if (values.size() < 2) {
      return null;
    }
    if (camps.size() > 1) {
      resolved = decided ? winner.best : null;
    } else if (winner != null && told.count(this::supports) > 1) {
      resolved = winner.best;
    }
    if (explained == null && Sums.relate(values.get(0).money(), values.get(1).money()).agrees()) {
      explained = "rounding";
      resolved = money();
    }
    return new Conflict(field, values, ratio(values), explained, resolved, List.copyOf(support));
  }

  private void add(List<Conflict.Told> values, Money money, int telling, Evidence evidence) {
    for (Conflict.Told value : values) {
      Sums relation = Sums.relate(value.money(), money);
      if (relation == Sums.EQUAL || relation == Sums.CONVERTED) {
        return;
      }
    }
    if (values.size() < MOST_VALUES) {
      Evidence words = evidence == null ? evidence(telling) : evidence;
      values.add(new Conflict.Told(money, told.quoted(telling) ? words : null));
    }
  }

  private Evidence evidence(int telling) {
    for (Evidence e : told.event(telling).evidence()) {
      if (e.field().equals(field)) {
        return e;
      }
    }
    return null;
  }

  private static Double ratio(List<Conflict.Told> values) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Conflict.Told told : values) {
      double value = told.money().value().doubleValue();
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return least > 0 ? Math.round(most / least * 1000) / 1000.0 : null;
  }
}
