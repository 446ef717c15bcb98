package io.sada.extraction.funding;

import io.sada.extraction.clauses.Media;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;

/** Which mentions can be the one who raises. */
final class Raisers {
  private Raisers() {}

  static boolean can(Sentence sentence, Mention mention) {
    boolean never =
        mention.actor().isAuthority()
            || mention.actor().is(EntryKind.PLACE)
            || mention.actor().is(EntryKind.SECTOR)
            || Media.is(sentence, mention);
    return !never;
  }

  /** People raise only where nobody else is there. */
  static boolean isPerson(Mention mention) {
    return mention.actor().is(EntryKind.PERSON);
  }
}
