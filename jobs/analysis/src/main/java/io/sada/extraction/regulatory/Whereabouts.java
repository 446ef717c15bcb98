package io.sada.extraction.regulatory;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Under whose law an authority stands that is only called {@code judge} or {@code court}: that of
 * the place in its own sentence ({@code in Seattle}), else that of most authorities which the
 * article names, the places of headline and lead included.
 */
final class Whereabouts {
  private static final Set<String> IN = Set.of("in", "at", "في", "ب");

  private static final int TITLE_WEIGHT = 2;

  private Whereabouts() {}

  /** ISO 3166-1 alpha-2 or EU; null where the article does not say. */
  static String of(Story story, Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      boolean there =
          mention.actor().is(EntryKind.PLACE)
              && mention.actor().country() != null
              && IN.contains(sentence.lower(mention.from() - 1));
      if (there) {
        return mention.actor().country();
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sentence other : story.content()) {
      for (Mention mention : other.mentions()) {
        if (mention.actor().is(EntryKind.AUTHORITY) && mention.actor().country() != null) {
          counts.merge(mention.actor().country(), 1, Integer::sum);
        }
      }
    }
    for (Sentence other : story.content()) {
      boolean title = other.zone() == Zone.TITLE;
      for (Mention mention : other.mentions()) {
        boolean place =
            mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY);
        if (place && other.zone() != Zone.BODY && mention.actor().country() != null) {
          counts.merge(mention.actor().country(), title ? TITLE_WEIGHT : 1, Integer::sum);
        }
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
