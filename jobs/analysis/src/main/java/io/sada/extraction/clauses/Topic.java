package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.HashSet;
import java.util.Set;

/** How much of headline and lead speaks of other things than business. */
public final class Topic {
  private static final int MOST = 4;

  private Topic() {}

  /**
   * What the words for other things weigh: less where the headline itself speaks of business
   * ({@code crypto firms that help terrorists}).
   *
   * @param each weight of one such word
   */
  public static double foreignWeight(Story story, double each) {
    boolean business =
        story.title().stream()
            .anyMatch(s -> s.has(Cue.BUSINESS) || s.has(Cue.GENERIC_THING) || namesBusiness(s));
    return (business ? each / 3 : each) * foreignWords(story);
  }

  private static boolean namesBusiness(Sentence sentence) {
    return sentence.anyMention(
        m -> m.actor().is(EntryKind.COMPANY) || m.actor().is(EntryKind.TOKEN));
  }

  /** Number of different words for other things in headline and lead, 0 to {@value #MOST}. */
  public static int foreignWords(Story story) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : story.content()) {
      if (sentence.zone() == Zone.BODY) {
        continue;
      }
      for (Hit hit : sentence.hits()) {
        if (hit.is(Cue.OFF_TOPIC) || hit.is(Cue.SPORT)) {
          words.add(sentence.lower(hit.from()));
        }
      }
    }
    return Math.min(MOST, words.size());
  }
}
