package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;

/** Newspapers and agencies, which tell and do not act. */
public final class Media {
  private Media() {}

  /**
   * Whether the mention names a newspaper or agency; a longer name that only holds the words of one
   * ({@code Wamda Capital}) does not.
   */
  public static boolean is(Sentence sentence, Mention mention) {
    for (Hit hit : sentence.hits()) {
      boolean covers = hit.from() < mention.to() && mention.from() < hit.to();
      boolean longer =
          mention.to() > hit.to() && (mention.actor().known() || mention.to() - mention.from() > 2);
      if (covers && !longer && hit.is(Cue.MEDIA)) {
        return true;
      }
    }
    return false;
  }
}
