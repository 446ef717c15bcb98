package io.sada.extraction.regulatory;

import io.sada.contract.EventStatus;
import io.sada.contract.Prominence;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the regulatory events of an article: acts by sentence, resolved over the whole document.
 */
public final class RegulatoryReader {

  /** The events that the article tells; mostly none or one. */
  public List<EventDraft> read(Story story) {
    ActReader reader = new ActReader(story.publishedAtMs());
    List<Act> acts = new ArrayList<>();
    for (Sentence sentence : story.content()) {
      Act act = reader.read(sentence);
      if (act != null) {
        acts.add(act);
      }
    }
    Scene scene = new Scene(story, acts);
    List<EventDraft> drafts = new ArrayList<>();
    Act main = scene.main();
    if (main != null) {
      EventDraft draft = new ActDraftMaker(scene).primary(main);
      draft.prominence = Prominence.PRIMARY;
      draft.margin = scene.margin(main);
      deny(draft, acts);
      EventDraft other = SplitFines.split(story, draft);
      drafts.add(draft);
      if (other != null) {
        drafts.add(other);
      }
    }
    for (Act act : acts) {
      boolean aside =
          (main == null || act.sentence() != main.sentence())
              && act.sentence().zone() != Zone.TITLE
              && act.past() == null;
      boolean enough = main != null && drafts.size() > 1;
      if (aside && !enough) {
        for (EventDraft draft : new ActDraftMaker(scene).secondary(act)) {
          if (isNew(draft, drafts)) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  /** What the headline asks and the lead denies is denied. */
  private static void deny(EventDraft draft, List<Act> acts) {
    for (Act act : acts) {
      boolean lead = act.sentence().zone() == Zone.LEAD && act.past() == null;
      if (lead && act.status().value() == EventStatus.DENIED) {
        draft.status = act.status();
        return;
      }
    }
  }

  /** The same act by a state and by one of its bodies is one. */
  private static boolean sameState(EventDraft draft, EventDraft other) {
    String state = draft.authorities.get(0).jurisdiction();
    return state != null
        && draft.action.value() == other.action.value()
        && other.authorities.stream().anyMatch(a -> state.equals(a.jurisdiction()));
  }

  private static boolean isNew(EventDraft draft, List<EventDraft> drafts) {
    for (EventDraft other : drafts) {
      boolean sameAuthority =
          other.authorities.isEmpty()
              || draft.authorities.isEmpty()
              || other.authorities.stream()
                  .anyMatch(a -> a.id().equals(draft.authorities.get(0).id()));
      if (sameAuthority || sameState(draft, other)) {
        return false;
      }
    }
    return true;
  }
}
