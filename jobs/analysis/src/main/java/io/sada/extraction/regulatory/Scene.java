package io.sada.extraction.regulatory;

import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Voice;
import java.util.List;

/** A whole article with the acts of its sentences: which is the main one, and what completes it. */
final class Scene {
  private final Story story;
  private final List<Act> acts;

  Scene(Story story, List<Act> acts) {
    this.story = story;
    this.acts = acts;
  }

  Story story() {
    return story;
  }

  List<Act> acts() {
    return acts;
  }

  /** Whether headline or lead speak of a business, a market, an asset or a product. */
  boolean isBusiness() {
    for (Sentence sentence : story.content()) {
      if (sentence.zone() == Zone.BODY) {
        continue;
      }
      boolean names =
          sentence.mentions().stream()
              .anyMatch(
                  m ->
                      m.actor().is(EntryKind.COMPANY)
                          || m.actor().is(EntryKind.TOKEN)
                          || m.actor().is(EntryKind.PRODUCT));
      if (names || sentence.has(Cue.BUSINESS) || sentence.has(Cue.GENERIC_SUBJECT)) {
        return true;
      }
    }
    return false;
  }

  /** The act that the article is about: the headline's, else that of the lead; or null. */
  Act main() {
    Act title = best(Zone.TITLE);
    Act lead = best(Zone.LEAD);
    if (title != null && (title.hasAuthority() || isStrong(title) || isToldAgain(title))) {
      return title;
    }
    return lead != null && lead.hasAuthority() && lead.past() == null ? lead : null;
  }

  private Act best(Zone zone) {
    Act best = null;
    for (Act act : acts) {
      if (act.sentence().zone() == zone && (best == null || rank(act) > rank(best))) {
        best = act;
      }
    }
    return best;
  }

  private static int rank(Act act) {
    int verb = act.hit().voice() == Voice.NOUN ? 0 : 2;
    return verb + (act.hasAuthority() ? 2 : 0) + (act.hasSubject() ? 1 : 0);
  }

  /** Acts that only an authority can be behind, though none is named. */
  private static boolean isStrong(Act act) {
    if (act.hit().voice() == Voice.NOUN || !act.hasSubject()) {
      return false;
    }
    return switch (act.type()) {
      case LAWSUIT, CHARGES, FINE, SETTLEMENT, SENTENCE -> true;
      default -> false;
    };
  }

  /** Whether the text tells the same type of act with an authority. */
  private boolean isToldAgain(Act title) {
    return acts.stream()
        .anyMatch(
            act ->
                act != title
                    && act.type() == title.type()
                    && act.hasAuthority()
                    && act.past() == null
                    && act.sentence().number() <= 5);
  }

  /** The one whom the article is about, for sentences that name nobody; or null. */
  Party mainParty() {
    for (Act act : acts) {
      if (act.hasSubject() && act.subjects().get(0).actor().known()) {
        return act.subjects().get(0);
      }
    }
    for (Sentence sentence : story.content()) {
      for (Mention mention : sentence.mentions()) {
        boolean business =
            mention.actor().is(EntryKind.COMPANY) || mention.actor().is(EntryKind.PRODUCT);
        if (business && sentence.zone() != Zone.BODY) {
          return new Party(mention.actor(), mention.quote());
        }
      }
    }
    for (Act act : acts) {
      if (act.hasSubject()) {
        return act.subjects().get(0);
      }
    }
    return null;
  }
}
