package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;

/** Newspapers and agencies, which tell and do not act. */
public final class Media {
  private Media() {}

  /** Whether the mention names a newspaper or agency. */
  public static boolean is(Sentence sentence, Mention mention) {
    for (Hit hit : sentence.hits()) {
      boolean covers = hit.from() < mention.to() && mention.from() < hit.to();
      if (covers && hit.is(Cue.MEDIA)) {
        return true;
      }
    }
    return false;
  }
}
