package io.sada.extraction.triggers;

import io.sada.contract.ActionType;
import io.sada.contract.Round;

/**
 * Words of a trigger group found in a text.
 *
 * @param meaning what they signal
 * @param from index of the first token
 * @param to one past the last token
 */
public record Hit(Meaning meaning, int from, int to) {
  public Cue cue() {
    return meaning.cue();
  }

  public ActionType action() {
    return meaning.action();
  }

  public Voice voice() {
    return meaning.voice();
  }

  public Round round() {
    return meaning.round();
  }

  public boolean is(Cue cue) {
    return meaning.cue() == cue;
  }
}
