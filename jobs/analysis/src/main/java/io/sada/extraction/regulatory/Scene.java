package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.EntityType;
import io.sada.contract.EventStatus;
import io.sada.extraction.assembly.AuthorityParty;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Naming;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Voice;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A whole article with the acts of its sentences: which is the main one, and what completes it. */
final class Scene {
  private static final int NEAR = 5;
  private static final int FAR = 8;
  private static final double PLAIN_MARGIN = 0.5;
  private static final Set<String> VAGUE_VERBS =
      Set.of(
          "acts", "acted", "moves", "moved", "cracks", "cracked", "targets", "goes", "pursues",
          "تلاحق", "يلاحق", "لاحقت", "تتحرك", "تواجه");

  /** Nouns for a case, which say nothing of what was done in it. */
  private static final Set<String> CASES = Set.of("قضيه", "القضيه", "قضيتها", "نزاع", "النزاع");

  private final Story story;
  private final List<Act> acts;
  private final Plausible plausible;

  Scene(Story story, List<Act> acts) {
    this.story = story;
    this.acts = acts;
    this.plausible = new Plausible(story);
  }

  Story story() {
    return story;
  }

  List<Act> acts() {
    return acts;
  }

  /** How far an act of this article is above what would still be told. */
  double margin(Act act) {
    return plausible.margin(act);
  }

  /** The act that the article is about: the headline's, else that of the lead; or null. */
  Act main() {
    for (Act act : acts) {
      if (act.sentence().zone() == Zone.TITLE) {
        Act whole = completed(act);
        if (plausible.isMain(whole) && (whole.hasAuthority() || isStrong(whole))) {
          return whole;
        }
      }
    }
    return isOtherStory() ? null : lead();
  }

  private Act lead() {
    for (Act act : acts) {
      boolean early = act.sentence().zone() == Zone.LEAD && act.past() == null;
      if (early && (act.hasAuthority() || isStrong(act) && isOfTitle(act))) {
        Act whole = completed(act);
        boolean body =
            whole.authorities().stream().anyMatch(a -> a.known() && !a.country())
                || !whole.authorities().get(0).country()
                || isGovernment(whole.authorities().get(0))
                || isPlainlyUponFirm(whole);
        if (body && plausible.isMain(whole) && isLinkedToTitle(whole)) {
          return whole;
        }
      }
    }
    return null;
  }

  /** {@code FCA takes action} in the headline, {@code Acme has been fined} in the lead. */
  private boolean isOfTitle(Act act) {
    if (act.hit().voice() != Voice.PASSIVE || !act.hasSubject()) {
      return false;
    }
    for (Sentence title : story.title()) {
      for (AuthorityMention authority : AuthorityFinder.find(title)) {
        if (authority.known() && !authority.country()) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code فرض الاتحاد الأوروبي غرامة على آبل}: a state, a verb and a firm of the lexicon. */
  private boolean isPlainlyUponFirm(Act act) {
    boolean firm =
        act.hasSubject()
            && act.subjects().get(0).actor().known()
            && act.subjects().get(0).type() == EntityType.COMPANY;
    boolean plain =
        switch (act.type()) {
          case FINE, BAN, SUSPENSION, INVESTIGATION, LAWSUIT, CHARGES -> true;
          default -> false;
        };
    return firm
        && plain
        && act.hit().voice() == Voice.ACTIVE
        && plausible.margin(act) >= PLAIN_MARGIN;
  }

  /** {@code السلطات الفرنسية}, {@code الحكومة النيجيرية}: more than the name of a state. */
  private static boolean isGovernment(AuthorityMention authority) {
    String first = Normalizer.key(authority.party().quote().text()).split(" ")[0];
    return first.endsWith("سلطات") || first.endsWith("حكومه");
  }

  /** Whether headline and act speak of the same: they share a name, or both name none. */
  private boolean isLinkedToTitle(Act act) {
    boolean named = false;
    for (Sentence title : story.title()) {
      for (Mention mention : title.mentions()) {
        String id = mention.actor().id();
        boolean shared =
            act.subjects().stream().anyMatch(p -> p.actor().id().equals(id))
                || act.authorities().stream().anyMatch(a -> a.party().id().equals(id));
        if (shared) {
          return true;
        }
        named |= mention.actor().is(EntryKind.COMPANY);
      }
    }
    return !named;
  }

  /** Whether the headline tells a price, a purchase or a round: then a lead's act is an aside. */
  private boolean isOtherStory() {
    return story.title().stream()
        .anyMatch(
            s ->
                s.has(Cue.PRICE_TALK)
                    || s.has(Cue.ACQUISITION)
                    || !s.sums().isEmpty() && (s.has(Cue.RAISE) || s.has(Cue.FINANCING)));
  }

  /** Acts that only an authority can be behind, though none is named. */
  private static boolean isStrong(Act act) {
    return switch (act.type()) {
      case LAWSUIT, CHARGES, FINE, SETTLEMENT, SENTENCE, APPEAL -> true;
      default -> false;
    };
  }

  /** The act with what it leaves open filled from the sentences behind it. */
  private Act completed(Act act) {
    List<AuthorityMention> authorities = new ArrayList<>(act.authorities());
    List<Party> subjects =
        new ArrayList<>(Officers.resolved(story, act.sentence(), act.subjects()));
    subjects.removeIf(this::isAuthority);
    Told<EventStatus> status = act.status();
    ActionType type = type(act);
    boolean vague = authorities.isEmpty() || isVague(authorities.get(0));
    for (Act other : acts) {
      boolean behind = other != act && other.past() == null && distance(act, other) <= NEAR;
      if (!behind) {
        continue;
      }
      boolean same = other.type() == type;
      boolean named =
          other.hasSubject()
              && (other.subjects().get(0).actor().known()
                  || same && type != ActionType.RULE && !isGeneral(other.subjects()));
      if (subjects.isEmpty() && same) {
        subjects.addAll(other.subjects());
      } else if (named && isOpen(subjects) && distance(act, other) <= 2) {
        subjects.clear();
        subjects.addAll(other.subjects());
      }
      boolean akin = same || authorities.isEmpty() || isAkin(authorities.get(0), other);
      if (vague && other.hasAuthority() && akin) {
        addSpecific(authorities, other);
        vague = false;
      }
      boolean planned = other.status().value() == EventStatus.PROSPECTIVE;
      boolean open = act.sentence().zone() == Zone.TITLE && !isDone(act);
      if (same && planned && open && status == act.status()) {
        status = other.status();
      }
    }
    if (vague && !authorities.isEmpty() && authorities.get(0).country()) {
      addBodyOf(authorities);
    }
    if (authorities.isEmpty()) {
      addFirstNamed(authorities);
    }
    locate(authorities, act.sentence());
    if (subjects.isEmpty()) {
      Party party = mainParty();
      Party rule = party == null ? Rules.actedUpon(act, authorities) : null;
      party = party == null ? rule : party;
      if (party != null) {
        subjects.add(party);
      }
    }
    return new Act(
        act.sentence(),
        act.hit(),
        generalised(act, type, subjects, status),
        authorities,
        subjects,
        status,
        act.initiatedBy(),
        act.past());
  }

  /** {@code sentenced}, {@code fined}: an English headline's participle tells what is done. */
  private static boolean isDone(Act act) {
    String word = act.sentence().lower(act.hit().from());
    return act.hit().voice() != Voice.NOUN
        && word.endsWith("ed")
        && !act.sentence().lower(act.hit().from() - 1).equals("be");
  }

  /** {@code «العمل»}: an unknown name that is a part of an authority's. */
  private boolean isAuthority(Party party) {
    boolean unknown = !party.actor().known() && party.type() == party.actor().type();
    if (!unknown) {
      return false;
    }
    String name = " " + Normalizer.key(party.actor().name()) + " ";
    for (Act act : acts) {
      for (AuthorityMention authority : act.authorities()) {
        String whole = " " + Normalizer.key(authority.party().quote().text()) + " ";
        if (whole.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code acts against}: what is done is told behind. */
  private ActionType type(Act act) {
    String word = act.sentence().lower(act.hit().from());
    boolean noun = act.hit().voice() == Voice.NOUN && CASES.contains(word);
    boolean action = act.sentence().lower(act.hit().to() - 1).equals("action");
    if (!noun && !action && !VAGUE_VERBS.contains(word)) {
      return act.type();
    }
    for (Act other : acts) {
      boolean behind = other.sentence().number() > act.sentence().number() && other.past() == null;
      boolean told =
          other.hit().voice() != Voice.NOUN || ActFinder.isOpened(other.sentence(), other.hit());
      if (behind && told) {
        return other.type();
      }
    }
    return act.type();
  }

  /** A measure that is only planned, against all of a kind, is a rule. */
  private static ActionType generalised(
      Act act, ActionType type, List<Party> subjects, Told<EventStatus> status) {
    boolean general = isGeneral(subjects);
    boolean planned = status.value() == EventStatus.PROSPECTIVE;
    boolean person =
        !subjects.isEmpty() && subjects.get(0).actor().is(EntryKind.PERSON) && !general;
    if (person
        && type == ActionType.SUSPENSION
        && act.sentence().lower(act.hit().from()).contains("وقف")) {
      return ActionType.CHARGES;
    }
    boolean measure = type == ActionType.SUSPENSION || type == ActionType.FINE;
    return general && planned && measure ? ActionType.RULE : type;
  }

  /** Gives the acting authority the article's jurisdiction where its own words name none. */
  private void locate(List<AuthorityMention> authorities, Sentence sentence) {
    if (authorities.isEmpty() || authorities.get(0).party().jurisdiction() != null) {
      return;
    }
    AuthorityMention main = authorities.get(0);
    AuthorityParty p = main.party();
    String place = Whereabouts.of(story, sentence);
    if (place != null) {
      AuthorityParty placed = new AuthorityParty(p.id(), p.name(), p.quote(), p.type(), place);
      authorities.set(
          0, new AuthorityMention(placed, main.from(), main.to(), main.known(), main.country()));
    }
  }

  /** A state, or a common noun such as {@code regulator}: some body of it is meant. */
  private static boolean isVague(AuthorityMention authority) {
    return authority.country()
        || !authority.known()
        || authority.party().jurisdiction() == null
        || authority.party().id().indexOf(':') > 0;
  }

  /** Of one state, or of one kind and of no other state. */
  private static boolean isAkin(AuthorityMention authority, Act other) {
    if (!other.hasAuthority()) {
      return false;
    }
    AuthorityParty a = authority.party();
    AuthorityParty b = other.authorities().get(0).party();
    boolean place = a.jurisdiction() != null && a.jurisdiction().equals(b.jurisdiction());
    boolean open = a.jurisdiction() == null || b.jurisdiction() == null;
    boolean kind = a.type() != null && a.type() == b.type();
    boolean longer = Normalizer.key(b.quote().text()).startsWith(Normalizer.key(a.quote().text()));
    return place || open && (kind || longer);
  }

  /** Whether only a kind of subject is named: {@code an exchange}. */
  private static boolean isGeneral(List<Party> subjects) {
    return !subjects.isEmpty() && subjects.get(0).type() != subjects.get(0).actor().type();
  }

  /** A kind, or words that only their place in a headline makes a name. */
  private boolean isOpen(List<Party> subjects) {
    return isGeneral(subjects)
        || !subjects.isEmpty() && Naming.sureness(story, subjects.get(0).actor()) <= Naming.PLACE;
  }

  private static int distance(Act act, Act other) {
    return Math.abs(other.sentence().number() - act.sentence().number());
  }

  /** A body that acts says more than the state that it belongs to. */
  private static void addSpecific(List<AuthorityMention> authorities, Act other) {
    int at = 0;
    for (AuthorityMention authority : other.authorities()) {
      boolean known =
          authorities.stream().anyMatch(a -> a.party().id().equals(authority.party().id()));
      boolean described =
          !authority.known()
              && authority.to() - authority.from() > 1
              && !authorities.isEmpty()
              && authorities.get(0).country();
      boolean placed =
          authorities.isEmpty()
              || authority.party().jurisdiction() != null
              || !authority.isCourt()
              || authority.party().type() == authorities.get(0).party().type();
      boolean tells =
          described || authority.known() && placed && authority.party().id().indexOf(':') < 0;
      if (tells && !authority.country() && !known) {
        authorities.add(at++, authority);
      }
    }
  }

  /** {@code South Korea} in the headline, its Financial Services Commission in the lead. */
  private void addBodyOf(List<AuthorityMention> authorities) {
    String state = authorities.get(0).party().jurisdiction();
    for (Sentence sentence : story.content()) {
      if (sentence.zone() == Zone.BODY || state == null) {
        continue;
      }
      for (AuthorityMention authority : AuthorityFinder.find(sentence)) {
        boolean body =
            authority.known()
                && !authority.country()
                && state.equals(authority.party().jurisdiction())
                && authority.party().id().indexOf(':') < 0;
        if (body) {
          authorities.add(0, authority);
          return;
        }
      }
    }
  }

  private void addFirstNamed(List<AuthorityMention> authorities) {
    for (Sentence sentence : story.content()) {
      if (sentence.number() > FAR) {
        return;
      }
      for (AuthorityMention authority : AuthorityFinder.find(sentence)) {
        if (authority.known() && !authority.country()) {
          authorities.add(authority);
          return;
        }
      }
    }
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
