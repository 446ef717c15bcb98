package io.sada.extraction.regulatory;

import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.extraction.assembly.AuthorityParty;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.funding.Figures;
import io.sada.extraction.funding.MoneyRoles;
import io.sada.extraction.funding.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills an event from the acts that tell it. */
final class ActDraftMaker {
  private static final int MOST_PARTIES = 4;

  private final Scene scene;

  ActDraftMaker(Scene scene) {
    this.scene = scene;
  }

  /** The article's own event; null where nobody is acted upon and nobody acts. */
  EventDraft primary(Act main) {
    EventDraft draft = start(main);
    authorities(draft, main);
    subjects(draft, main);
    penalty(draft);
    return draft.subjects.isEmpty() && draft.authorities.isEmpty() ? null : draft;
  }

  /** Events told in passing: one for each state that acts. */
  List<EventDraft> secondary(Act act) {
    List<EventDraft> drafts = new ArrayList<>();
    boolean worth =
        ActFinder.isVerb(act.hit()) && act.hasAuthority() && act.authorities().get(0).known();
    Party subject =
        act.hasSubject() && act.subjects().get(0).actor().known()
            ? act.subjects().get(0)
            : scene.mainParty();
    if (!worth || subject == null || !subject.actor().known()) {
      return drafts;
    }
    List<AuthorityMention> states =
        act.authorities().stream().filter(AuthorityMention::country).toList();
    List<AuthorityMention> acting = states.size() > 1 ? states : act.authorities().subList(0, 1);
    for (AuthorityMention authority : acting) {
      EventDraft draft = start(act);
      draft.authorities.add(authority.party());
      draft.subjects.add(subject);
      drafts.add(draft);
    }
    return drafts;
  }

  private static EventDraft start(Act act) {
    EventDraft draft = new EventDraft(Kind.REGULATORY);
    draft.action = new Told<>(act.type(), act.sentence().quote(act.hit()));
    draft.status = act.status();
    draft.initiatedBy = act.initiatedBy();
    draft.triggers.add(draft.action.quote());
    return draft;
  }

  private void authorities(EventDraft draft, Act main) {
    Map<String, AuthorityParty> parties = new LinkedHashMap<>();
    main.authorities().forEach(a -> parties.putIfAbsent(a.party().id(), a.party()));
    for (Act act : scene.acts()) {
      boolean near = act != main && act.past() == null && act.sentence().number() <= 4;
      if (near && parties.size() < MOST_PARTIES) {
        act.authorities().stream()
            .filter(a -> !a.country())
            .forEach(a -> parties.putIfAbsent(a.party().id(), a.party()));
      }
    }
    parties.values().stream().limit(MOST_PARTIES).forEach(draft.authorities::add);
  }

  private void subjects(EventDraft draft, Act main) {
    List<Party> parties = main.subjects();
    boolean general = parties.isEmpty() || parties.get(0).type() != parties.get(0).actor().type();
    Party known = general ? scene.mainParty() : null;
    if (parties.isEmpty()) {
      if (known != null) {
        draft.subjects.add(known);
      }
      return;
    }
    draft.subjects.addAll(parties);
  }

  private void penalty(EventDraft draft) {
    Sum best = null;
    for (Act act : scene.acts()) {
      if (act.past() != null) {
        continue;
      }
      for (Map.Entry<Sum, Role> entry : MoneyRoles.of(act.sentence()).entrySet()) {
        if (entry.getValue() == Role.PENALTY) {
          best = better(best, entry.getKey());
        }
      }
    }
    if (best != null) {
      draft.set(MoneyField.PENALTY, best.money(), best.quote());
    }
  }

  /** The first one told, or the same sum told more exactly. */
  private static Sum better(Sum known, Sum next) {
    if (known == null) {
      return next;
    }
    Money a = known.money();
    Money b = next.money();
    boolean same = Figures.sameCurrency(a, b) && Figures.rounded(a.value(), b.value());
    boolean exacter = same && b.value().precision() > a.value().precision();
    return exacter ? next : known;
  }
}
