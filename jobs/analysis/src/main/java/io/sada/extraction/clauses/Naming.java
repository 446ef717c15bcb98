package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Normalizer;
import java.util.Set;

/**
 * How sure it is that words name a business: a known name most, a mere place in a sentence least.
 */
public final class Naming {
  private static final double KNOWN = 2;
  private static final double LATIN = 1.6;
  private static final double DESCRIBED = 1.5;
  private static final double QUOTED = 0.7;
  private static final double REPEATED = 1.1;

  /** The sureness of words that only their place makes a name. */
  public static final double PLACE = 0.4;

  private static final double PERSON = 0.6;

  /** Nouns that are part of a name behind them. */
  private static final Set<String> HOUSES = Set.of("بنك", "مصرف", "مجموعه", "صندوق");

  private Naming() {}

  /** Whether only its place, or that its words come back, speaks for a name. */
  public static boolean isPlain(double sureness) {
    return sureness == PLACE || sureness == REPEATED;
  }

  /** 0 to 2, over all places of a story that name the actor. */
  public static double sureness(Story story, Actor actor) {
    if (actor.known()) {
      return actor.is(EntryKind.PERSON) ? PERSON : KNOWN;
    }
    if (HOUSES.contains(actor.id().split(" ")[0])) {
      return DESCRIBED;
    }
    double best = isLatin(actor.name()) ? LATIN : PLACE;
    for (Sentence sentence : story.content()) {
      for (Mention mention : sentence.mentions()) {
        if (mention.actor().id().equals(actor.id())) {
          best =
              Math.max(
                  best,
                  isDescribed(sentence, mention)
                      ? DESCRIBED
                      : isLatin(actor.name()) ? LATIN : QUOTED);
        }
      }
      best = Math.max(best, describedByWords(sentence, actor));
    }
    return best <= PLACE && comesBack(story, actor) ? REPEATED : best;
  }

  /** Whether headline and text both hold the words. */
  private static boolean comesBack(Story story, Actor actor) {
    String name = " " + actor.id() + " ";
    return holds(story.names().title(), name) && holds(story.names().text(), name);
  }

  private static boolean holds(Passage passage, String name) {
    String text = Normalizer.key(passage.original()).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return (" " + text + " ").contains(name);
  }

  /** The name stands in the sentence behind {@code شركة}, without being a mention of its own. */
  private static double describedByWords(Sentence sentence, Actor actor) {
    for (Hit hit : sentence.hits()) {
      if (!hit.is(Cue.DESCRIPTOR) || hit.to() >= sentence.to()) {
        continue;
      }
      int start = sentence.passage().tokens().get(hit.to()).start();
      boolean behind = sentence.passage().original().startsWith(actor.name(), start);
      boolean own =
          sentence.quote(hit.from(), hit.to()).text().length() > 2
              && actor.name().startsWith(sentence.quote(hit.from(), hit.to()).text());
      if (behind || own) {
        return DESCRIBED;
      }
    }
    return 0;
  }

  private static boolean isDescribed(Sentence sentence, Mention mention) {
    int before = sentence.is(mention.from() - 1, '"') ? mention.from() - 1 : mention.from();
    return sentence.anyHit(hit -> hit.is(Cue.DESCRIPTOR) && hit.to() == before);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
