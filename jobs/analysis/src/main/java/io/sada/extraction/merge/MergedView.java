package io.sada.extraction.merge;

import io.sada.contract.ActionType;
import io.sada.contract.Ambiguity;
import io.sada.contract.Authority;
import io.sada.contract.Conflict;
import io.sada.contract.Entity;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import io.sada.contract.Evidence;
import io.sada.contract.Initiator;
import io.sada.contract.Investor;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.OtherAmount;
import io.sada.contract.PrintedMove;
import io.sada.contract.Prominence;
import io.sada.contract.Relation;
import io.sada.contract.Round;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * One event as all its tellings give it together: a pure function of the set of tellings, so that
 * the order in which they came cannot show.
 */
final class MergedView {
  private static final int MOST_NAMES = 16;
  private static final int MOST_INVESTORS = 64;
  private static final int MOST_ENTRIES = 64;

  private final Witnesses told;
  private final Members members;
  private final Map<String, MoneyView> sums = new LinkedHashMap<>();
  private final Union<Entity> subjects;
  private final Union<Investor> investors;
  private final Union<Authority> authorities;
  private final Union<OtherAmount> otherAmounts;
  private final Union<TokenLink> tokens;
  private final Union<PrintedMove> moves;
  private final Union<Ambiguity> ambiguous;
  private final Union<SectorId> sectors;

  /** At least one of the members is live. */
  MergedView(Members members) {
    this.told = new Witnesses(members.live());
    this.members = members;
    sum("amount", Event::amount);
    sum("target_amount", Event::targetAmount);
    sum("valuation", Event::valuation);
    sum("equity_amount", Event::equityAmount);
    sum("debt_amount", Event::debtAmount);
    sum("total_raised", Event::totalRaised);
    sum("penalty", Event::penalty);
    People people = new People();
    subjects = union(Event::subjects, people::same, (a, b) -> a, MOST_NAMES).mainFirst();
    investors = union(Event::investors, people::same, People::joined, MOST_INVESTORS);
    authorities = union(Event::authorities, people::same, People::joined, MOST_NAMES).mainFirst();
    otherAmounts = quotedUnion(Event::otherAmounts, MergedView::sameSum);
    tokens =
        union(
            Event::tokens,
            (a, b) -> a.symbol().equals(b.symbol()),
            MergedView::joined,
            MOST_ENTRIES);
    moves = quotedUnion(Event::printedMoves, MergedView::sameMove);
    ambiguous =
        union(Event::ambiguous, (a, b) -> a.quote().equals(b.quote()), (a, b) -> a, MOST_ENTRIES);
    sectors = union(Event::sectors, Object::equals, (a, b) -> a, MOST_ENTRIES);
  }

  private void sum(String field, Function<Event, Money> of) {
    sums.put(field, new MoneyView(told, field, of));
  }

  private <T> Union<T> union(
      Function<Event, List<T>> list, BiPredicate<T, T> same, BinaryOperator<T> joined, int most) {
    return union(list, same, joined, most, false);
  }

  /** Entries that quote an article whose text the record does not carry are left out. */
  private <T> Union<T> quotedUnion(Function<Event, List<T>> list, BiPredicate<T, T> same) {
    return union(list, same, (a, b) -> a, MOST_ENTRIES, true);
  }

  private <T> Union<T> union(
      Function<Event, List<T>> list,
      BiPredicate<T, T> same,
      BinaryOperator<T> joined,
      int most,
      boolean quoted) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      lists.add(quoted && !told.quoted(i) ? List.of() : list.apply(told.event(i)));
    }
    return Union.of(lists, same, joined, most);
  }

  private static boolean sameSum(OtherAmount a, OtherAmount b) {
    return a.role().equals(b.role()) && Sums.relate(a.money(), b.money()) == Sums.EQUAL;
  }

  private static boolean sameMove(PrintedMove a, PrintedMove b) {
    return Objects.equals(a.symbol(), b.symbol()) && Objects.equals(a.changePct(), b.changePct());
  }

  private static TokenLink joined(TokenLink a, TokenLink b) {
    Set<SectorId> sectors = new TreeSet<>(a.sectors());
    sectors.addAll(b.sectors());
    Relation relation = b.relation() == Relation.NAMED ? b.relation() : a.relation();
    return new TokenLink(a.symbol(), relation, List.copyOf(sectors));
  }

  /** The event, with revision 0; its action says whether it is taken back. */
  Event event(String id) {
    StatusView status = StatusView.of(told, members.all());
    Kind kind = told.event(0).kind();
    Round round = kind == Kind.FUNDING ? round() : null;
    ActionType act = told.most(Event::actionType);
    Initiator initiator = told.most(Event::initiatedBy);
    String matter = told.most(Event::matter);
    Announcement announced = Announcement.of(told);
    EvidenceView evidence =
        new EvidenceView(told)
            .where("status", e -> e.status() == status.status())
            .where("round", e -> e.round() == round)
            .where("action_type", e -> e.actionType() == act)
            .where("initiated_by", e -> e.initiatedBy() == initiator)
            .where("matter", e -> Objects.equals(e.matter(), matter))
            .list("subjects", subjects)
            .list("investors", investors)
            .shares(investors.values())
            .list("authorities", authorities)
            .list("other_amounts", otherAmounts)
            .list("tokens", tokens)
            .list("printed_moves", moves)
            .list("ambiguous", ambiguous)
            .list("sectors", sectors);
    sums.forEach(evidence::sum);
    List<Evidence> words = evidence.evidence();
    return new Event(
        id,
        0,
        status.forGood() ? EventAction.RETRACTED : EventAction.UPDATED,
        kind,
        status.status(),
        prominence(),
        announced.atMs(),
        announced.precision(),
        members.knownAtMs(),
        subjects.values(),
        round,
        sums.get("amount").money(),
        sums.get("target_amount").money(),
        sums.get("valuation").money(),
        sums.get("equity_amount").money(),
        sums.get("debt_amount").money(),
        sums.get("total_raised").money(),
        investors.values(),
        authorities.values(),
        initiator,
        act,
        sums.get("penalty").money(),
        matter,
        evidence.otherAmounts(otherAmounts.values()),
        sectors.values(),
        tokens.values(),
        evidence.moves(moves.values()),
        ambiguous.values(),
        conflicts(),
        confidence(status.status()),
        words,
        told.articles(),
        told.texts(),
        null);
  }

  private Prominence prominence() {
    for (int i = 0; i < told.size(); i++) {
      if (told.primary(i)) {
        return Prominence.PRIMARY;
      }
    }
    return Prominence.SECONDARY;
  }

  /**
   * The round that most witnesses name; that it is unspecified is said only where nobody names it.
   */
  private Round round() {
    Round named = told.most(e -> e.round() == Round.UNSPECIFIED ? null : e.round());
    return named == null ? Round.UNSPECIFIED : named;
  }

  private List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (MoneyView sum : sums.values()) {
      Conflict conflict = sum.conflict();
      if (conflict != null) {
        conflicts.add(conflict);
      }
    }
    for (int i = 0; i < told.size(); i++) {
      for (Conflict conflict : told.event(i).conflicts()) {
        boolean known =
            sums.containsKey(conflict.field())
                || conflicts.stream().anyMatch(c -> c.field().equals(conflict.field()));
        if (!known && told.quoted(i) && conflicts.size() < MOST_ENTRIES) {
          conflicts.add(conflict);
        }
      }
    }
    return conflicts;
  }

  /**
   * Of those who agree with the status: the surest one's confidence, the doubt left by it cut by
   * two fifths for every further independent witness. A tenth off where others deny or affirm
   * against it, and for each sum that is undecided.
   */
  private double confidence(EventStatus status) {
    boolean denied = status == EventStatus.DENIED;
    IntPredicate agrees = i -> (told.event(i).status() == EventStatus.DENIED) == denied;
    double surest = 0;
    for (int i = 0; i < told.size(); i++) {
      surest = agrees.test(i) ? Math.max(surest, told.event(i).confidence()) : surest;
    }
    int witnesses = told.count(agrees);
    double doubt = (1 - surest) * Math.pow(0.6, witnesses - 1);
    double confidence = Math.min(1 - doubt, Math.max(surest, 0.99));
    confidence *= witnesses < told.count(i -> true) ? 0.9 : 1;
    for (MoneyView sum : sums.values()) {
      confidence *= sum.undecided() ? 0.9 : 1;
    }
    return Math.round(confidence * 10_000) / 10_000.0;
  }
}
