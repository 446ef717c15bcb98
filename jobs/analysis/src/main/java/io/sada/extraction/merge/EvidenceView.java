package io.sada.extraction.merge;

import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Investor;
import io.sada.contract.OtherAmount;
import io.sada.contract.PrintedMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words behind a merged event: those of each telling that gives the value that stands, with
 * their paths changed to the places that list entries have in the union.
 */
final class EvidenceView {
  /** Words for one field beyond these say nothing new. */
  private static final int MOST_PER_FIELD = 5;

  private static final int MOST = 500;

  private final Witnesses told;
  private final Map<String, Predicate<Event>> conditions = new HashMap<>();
  private final Map<String, Union<?>> lists = new HashMap<>();
  private final Map<String, MoneyView> sums = new HashMap<>();

  private List<Investor> investors = List.of();

  EvidenceView(Witnesses told) {
    this.told = told;
  }

  /** A field's words count in tellings that fulfil a condition. */
  EvidenceView where(String field, Predicate<Event> condition) {
    conditions.put(field, condition);
    return this;
  }

  EvidenceView list(String field, Union<?> list) {
    lists.put(field, list);
    return this;
  }

  /** The investors that stand: words for a share count where it is the one that stands. */
  EvidenceView shares(List<Investor> investors) {
    this.investors = investors;
    return this;
  }

  void sum(String field, MoneyView sum) {
    sums.put(field, sum);
  }

  List<Evidence> evidence() {
    List<Evidence> kept = new ArrayList<>();
    Map<String, Integer> perField = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      if (!told.quoted(i)) {
        continue;
      }
      for (Evidence e : told.event(i).evidence()) {
        String field = field(e.field(), i);
        if (field != null
            && kept.size() < MOST
            && perField.merge(field, 1, Integer::sum) <= MOST_PER_FIELD) {
          kept.add(with(e, field));
        }
      }
    }
    return kept;
  }

  /**
   * Where a telling's words for a path belong now, or null where they support nothing that stands.
   */
  private String field(String path, int telling) {
    FieldPath parts = FieldPath.of(path);
    Union<?> list = lists.get(parts.root());
    if (list != null && parts.index() >= 0) {
      int place = list.place(telling, parts.index());
      boolean share = parts.root().equals("investors") && parts.rest().equals(".amount");
      boolean stands = place >= 0 && (!share || sameShare(telling, parts.index(), place));
      return stands ? parts.at(place).toString() : null;
    }
    MoneyView sum = sums.get(parts.root());
    if (sum != null) {
      return sum.supports(telling) ? path : null;
    }
    Predicate<Event> condition = conditions.get(parts.root());
    return condition == null || condition.test(told.event(telling)) ? path : null;
  }

  private boolean sameShare(int telling, int index, int place) {
    Investor mine = told.event(telling).investors().get(index);
    return Sums.relate(mine.amount(), investors.get(place).amount()) == Sums.EQUAL;
  }

  /** The entries with the paths that they have in the union. */
  List<OtherAmount> otherAmounts(List<OtherAmount> union) {
    List<OtherAmount> placed = new ArrayList<>();
    for (OtherAmount other : union) {
      Evidence words = placed("other_amounts", placed.size(), other.evidence());
      placed.add(new OtherAmount(other.role(), other.money(), words));
    }
    return placed;
  }

  /** The entries with the paths that they have in the union. */
  List<PrintedMove> moves(List<PrintedMove> union) {
    List<PrintedMove> placed = new ArrayList<>();
    for (PrintedMove move : union) {
      Evidence words = placed("printed_moves", placed.size(), move.evidence());
      placed.add(new PrintedMove(move.symbol(), move.changePct(), words));
    }
    return placed;
  }

  private static Evidence placed(String field, int place, Evidence e) {
    if (e == null) {
      return null;
    }
    FieldPath path = FieldPath.of(e.field() == null ? field : e.field());
    return path.root().equals(field) && path.index() >= 0 ? with(e, path.at(place).toString()) : e;
  }

  private static Evidence with(Evidence e, String field) {
    return new Evidence(field, e.articleId(), e.section(), e.start(), e.end(), e.quote());
  }
}
