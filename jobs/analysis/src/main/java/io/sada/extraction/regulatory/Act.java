package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.EventStatus;
import io.sada.contract.Initiator;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Hit;
import java.util.List;

/**
 * What one sentence claims about an act.
 *
 * @param hit the words that tell the act
 * @param authorities who acts, the main one first; empty where the sentence does not say
 * @param subjects who or what is acted upon, the main one first; empty where it does not say
 * @param past the words that make it history, or null
 */
record Act(
    Sentence sentence,
    Hit hit,
    ActionType type,
    List<AuthorityMention> authorities,
    List<Party> subjects,
    Told<EventStatus> status,
    Initiator initiatedBy,
    Quote past) {

  boolean hasAuthority() {
    return !authorities.isEmpty();
  }

  boolean hasSubject() {
    return !subjects.isEmpty();
  }
}
