package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.Kind;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.funding.MoneyRoles;
import io.sada.extraction.funding.Role;
import java.util.List;

/**
 * Two fined by one decision, each with a sum of its own: {@code غرامة 500 مليون على سلتك و200 مليون
 * على مدار}. They are two events.
 *
 * <p>Decision: only where one sentence names both and two sums that alternate with them.
 */
final class SplitFines {
  private SplitFines() {}

  /** The other one's event, taken out of the draft; null where both were fined together. */
  static EventDraft split(Story story, EventDraft draft) {
    if (draft.action.value() != ActionType.FINE || draft.subjects.size() != 2) {
      return null;
    }
    for (Sentence sentence : story.content()) {
      Mention first = named(sentence, draft.subjects.get(0));
      Mention second = named(sentence, draft.subjects.get(1));
      boolean two = first != null && second != null && sentence.sums().size() == 2;
      if (two && MoneyRoles.of(sentence).containsValue(Role.PENALTY)) {
        boolean order = first.from() < second.from();
        Sum one = sentence.sums().get(0);
        Sum other = sentence.sums().get(1);
        return alternate(order ? first : second, one, order ? second : first, other)
            ? split(draft, order ? one : other, second, order ? other : one)
            : null;
      }
    }
    return null;
  }

  private static boolean alternate(Mention a, Sum one, Mention b, Sum other) {
    boolean names = a.to() <= one.from() && one.to() <= b.from() && b.to() <= other.from();
    boolean sums = one.to() <= a.from() && a.to() <= other.from() && other.to() <= b.from();
    return names || sums;
  }

  private static EventDraft split(EventDraft draft, Sum own, Mention second, Sum other) {
    EventDraft next = new EventDraft(Kind.REGULATORY);
    next.action = draft.action;
    next.status = draft.status;
    next.initiatedBy = draft.initiatedBy;
    next.matter = draft.matter;
    next.prominence = draft.prominence;
    next.margin = draft.margin;
    next.triggers.addAll(draft.triggers);
    next.authorities.addAll(draft.authorities);
    next.subjects.add(new Party(second.actor(), second.quote()));
    next.set(MoneyField.PENALTY, other.money(), other.quote());
    draft.subjects.remove(1);
    draft.money.put(MoneyField.PENALTY, new Told<>(own.money(), own.quote()));
    return next;
  }

  private static Mention named(Sentence sentence, Party party) {
    List<Mention> mentions = sentence.mentions();
    for (Mention mention : mentions) {
      if (mention.actor().id().equals(party.actor().id())) {
        return mention;
      }
    }
    return null;
  }
}
