package io.sada.extraction.regulatory;

import io.sada.contract.AuthorityType;
import io.sada.extraction.assembly.AuthorityParty;

/**
 * An authority where a sentence names it.
 *
 * @param from index of its first token
 * @param to one past its last token
 * @param known whether the lexicon names it; else it is a common noun such as {@code judge}
 * @param country whether it is a state that is named, not one of its bodies
 */
record AuthorityMention(AuthorityParty party, int from, int to, boolean known, boolean country) {
  boolean isCourt() {
    return party.type() == AuthorityType.COURT;
  }
}
