package io.sada.extraction.triggers;

import io.sada.contract.ActionType;
import io.sada.contract.Round;

/**
 * What a trigger signals.
 *
 * @param cue the group
 * @param action for {@link Cue#ACT} the type of act, else null
 * @param voice for {@link Cue#ACT} how it relates the parties, else null
 * @param round for {@link Cue#ROUND} the kind of round, else null
 */
public record Meaning(Cue cue, ActionType action, Voice voice, Round round) {

  static Meaning of(Cue cue) {
    return new Meaning(cue, null, null, null);
  }
}
