package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.Set;

/** Newspapers and agencies, which tell and do not act. */
public final class Media {
  private static final Set<String> LAM = Set.of("ل", "لـ");
  private static final Set<String> TALKS =
      Set.of("خاصه", "خاص", "تصريحات", "تصريح", "حديث", "حوار", "مقابله", "الشركه", "قال", "قالت");
  private static final Set<String> THAT = Set.of("ان", "انها", "انه", "بان");

  private Media() {}

  /**
   * Whether the mention names a newspaper or agency; a longer name that only holds the words of one
   * ({@code Wamda Capital}) does not.
   */
  public static boolean is(Sentence sentence, Mention mention) {
    if (isToldTo(sentence, mention)) {
      return true;
    }
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

  /** {@code قال فلان، مؤسس الشركة، لـ«الديوان» إن}: to whom somebody speaks. */
  private static boolean isToldTo(Sentence sentence, Mention mention) {
    int lam = mention.from() - 2;
    boolean quoted = sentence.is(mention.from() - 1, '"') && sentence.is(mention.to(), '"');
    boolean to = quoted && LAM.contains(sentence.lower(lam));
    return to
        && (sentence.is(lam - 1, ',') || TALKS.contains(sentence.lower(lam - 1)))
        && (sentence.is(mention.to() + 1, ':') || THAT.contains(sentence.lower(mention.to() + 1)));
  }
}
