package io.sada.extraction.assembly;

import io.sada.contract.Money;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.funding.MoneyRoles;
import io.sada.extraction.funding.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every sum of an article that no field of an event holds, with the part that it plays. */
public final class OtherSums {
  private OtherSums() {}

  /** Adds them to each of the drafts. */
  public static void add(Story story, List<EventDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    for (Sentence sentence : story.sentences()) {
      if (sentence.sums().isEmpty()) {
        continue;
      }
      Map<Sum, Role> roles = MoneyRoles.of(sentence);
      roles.forEach(
          (sum, role) -> {
            boolean past = TimeFrame.past(sentence, sum.from(), story.publishedAtMs()) != null;
            String part = part(sentence, role, past).wire();
            for (EventDraft draft : drafts) {
              if (!holds(draft, sum.money())) {
                draft.otherAmounts.add(new EventDraft.Other(sum, part));
              }
            }
          });
    }
  }

  /** What a clause of the past tells is an earlier round or case. */
  private static Role part(Sentence sentence, Role role, boolean past) {
    if (sentence.zone() == Zone.CHROME) {
      return Role.CHROME;
    }
    if (past && role == Role.PENALTY) {
      return Role.EARLIER_PENALTY;
    }
    return past && role == Role.AMOUNT ? Role.EARLIER : role;
  }

  private static boolean holds(EventDraft draft, Money money) {
    for (Told<Money> told : draft.money.values()) {
      Money held = told.value();
      boolean same = held.value().compareTo(money.value()) == 0;
      if (same && Objects.equals(held.currency(), money.currency())) {
        return true;
      }
    }
    return false;
  }
}
