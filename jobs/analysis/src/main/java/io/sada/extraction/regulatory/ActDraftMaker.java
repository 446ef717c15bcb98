package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.extraction.assembly.AuthorityParty;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.funding.Figures;
import io.sada.extraction.funding.MoneyRoles;
import io.sada.extraction.funding.NextToSum;
import io.sada.extraction.funding.Role;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills an event from the acts that tell it. */
final class ActDraftMaker {
  private static final int MOST_PARTIES = 4;
  private static final int FINE_REACH = 3;
  private static final int FINED_REACH = 10;

  private final Scene scene;

  ActDraftMaker(Scene scene) {
    this.scene = scene;
  }

  /** The article's own event. */
  EventDraft primary(Act main) {
    EventDraft draft = start(main);
    Map<String, AuthorityParty> parties = new LinkedHashMap<>();
    main.authorities().forEach(a -> parties.putIfAbsent(a.party().id(), a.party()));
    parties.values().stream().limit(MOST_PARTIES).forEach(draft.authorities::add);
    draft.subjects.addAll(main.subjects());
    if (imposes(main.type())) {
      penalty(draft);
    }
    if (main.type() == ActionType.FINE && !draft.money.containsKey(MoneyField.PENALTY)) {
      for (Act act : scene.acts()) {
        if (act.type() == ActionType.FINE && act.past() == null) {
          onlySum(draft, act.sentence());
        }
      }
    }
    return draft;
  }

  /** An appeal or a suit speaks of penalties that another act imposed or may impose. */
  private static boolean imposes(ActionType type) {
    return switch (type) {
      case APPEAL, LAWSUIT, INVESTIGATION, APPROVAL, RULE, DELAY, REPEAL -> false;
      default -> true;
    };
  }

  /** Events told in passing: one for each state that acts. */
  List<EventDraft> secondary(Act act) {
    List<EventDraft> drafts = new ArrayList<>();
    boolean told = act.hit().voice() != Voice.NOUN || ActFinder.isOpened(act.sentence(), act.hit());
    Party subject =
        act.hasSubject() && act.subjects().get(0).actor().known()
            ? act.subjects().get(0)
            : scene.mainParty();
    boolean named = act.hasAuthority() && act.authorities().get(0).known();
    if (!told || !named || subject == null || !subject.actor().known()) {
      return drafts;
    }
    List<AuthorityMention> states =
        act.authorities().stream().filter(a -> a.country() && acts(act, a)).toList();
    List<AuthorityMention> acting = states.size() > 1 ? states : act.authorities().subList(0, 1);
    for (AuthorityMention authority : acting) {
      EventDraft draft = start(act);
      draft.authorities.add(authority.party());
      draft.subjects.add(subject);
      drafts.add(draft);
    }
    return drafts;
  }

  /** Behind an English verb a state is where or whom it is about, unless behind {@code by}. */
  private static boolean acts(Act act, AuthorityMention state) {
    Sentence sentence = act.sentence();
    return sentence.isArabic(act.hit().from())
        || state.to() <= act.hit().from()
        || sentence.lower(state.from() - 1).equals("by");
  }

  private static EventDraft start(Act act) {
    EventDraft draft = new EventDraft(Kind.REGULATORY);
    draft.action = new Told<>(act.type(), act.sentence().quote(act.hit()));
    draft.status = act.status();
    draft.initiatedBy = act.initiatedBy();
    draft.matter = Matter.of(act);
    draft.triggers.add(draft.action.quote());
    return draft;
  }

  private void penalty(EventDraft draft) {
    Long published = scene.story().publishedAtMs();
    Sum best = null;
    Sum head = null;
    Sum same = null;
    boolean named = false;
    for (Sentence sentence : scene.story().content()) {
      for (Map.Entry<Sum, Role> entry : MoneyRoles.of(sentence).entrySet()) {
        Sum sum = entry.getKey();
        boolean current =
            (entry.getValue() == Role.PENALTY || isFined(sentence, sum, entry.getValue()))
                && TimeFrame.past(sentence, sum.from(), published) == null;
        boolean title = sentence.zone() == Zone.TITLE;
        if (current && title) {
          head = better(head, sum);
        } else if (current && head != null && isSame(head, sum)) {
          same = better(same, sum);
        } else if (current && !named && isNamed(sentence, sum)) {
          named = true;
          best = sum;
        } else if (current) {
          best = better(best, sum);
        }
      }
    }
    Sum body = same == null ? best : same;
    best = body == null ? head : head == null ? body : more(head, body);
    if (best != null) {
      draft.set(MoneyField.PENALTY, best.money(), best.quote());
    }
  }

  /**
   * {@code fines Acme €530 million and orders it}: the first sum behind a verb of fining, whatever
   * other word stands nearer to it, with no other act between.
   */
  private boolean isFined(Sentence sentence, Sum sum, Role role) {
    boolean open = role == Role.UNKNOWN || role == Role.SPENDING || role == Role.AMOUNT;
    if (!open || NextToSum.isPerShare(sentence, sum)) {
      return false;
    }
    for (Act act : scene.acts()) {
      Hit hit = act.hit();
      boolean fines =
          act.sentence() == sentence
              && act.type() == ActionType.FINE
              && hit.voice() != Voice.NOUN
              && hit.to() <= sum.from()
              && sum.from() - hit.to() <= FINED_REACH;
      if (fines) {
        return !sentence.anySum(other -> other.from() >= hit.to() && other.to() <= sum.from())
            && !sentence.anyHit(h -> h.is(Cue.ACT) && h.from() >= hit.to() && h.to() <= sum.from());
      }
    }
    return false;
  }

  /** {@code دفع غرامة 37 مليونا}: the word for a fine stands right before the sum. */
  private static boolean isNamed(Sentence sentence, Sum sum) {
    for (int i = sum.from() - 1; i >= sum.from() - FINE_REACH && sentence.has(i); i--) {
      if (sentence.lower(i).contains("غرام")) {
        return true;
      }
    }
    return false;
  }

  /** The text's sum, the one that the headline tells first; more exactly where that is said. */
  private static Sum more(Sum head, Sum body) {
    return isSame(head, body) ? better(body, head) : body;
  }

  private static boolean isSame(Sum a, Sum b) {
    return Figures.sameCurrency(a.money(), b.money())
        && Figures.rounded(a.money().value(), b.money().value());
  }

  /** {@code غرّمت الهيئة شركة سلتك خمسة ملايين}: a verb of fining speaks of the only sum there. */
  private static void onlySum(EventDraft draft, Sentence sentence) {
    Map<Sum, Role> roles = MoneyRoles.of(sentence);
    boolean open = !draft.money.containsKey(MoneyField.PENALTY);
    if (open && roles.size() == 1 && roles.containsValue(Role.UNKNOWN)) {
      Sum sum = roles.keySet().iterator().next();
      draft.set(MoneyField.PENALTY, sum.money(), sum.quote());
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
    boolean exacter =
        same
            && b.value().stripTrailingZeros().precision()
                > a.value().stripTrailingZeros().precision();
    return exacter ? next : known;
  }
}
