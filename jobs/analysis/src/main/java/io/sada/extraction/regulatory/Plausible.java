package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.AuthorityType;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Naming;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Topic;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Voice;
import io.sada.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * Whether an act concerns a business, a market, an asset or a product, and is more than talk: by
 * how sure the names of the two parties are, how plain the act, how close together the three stand,
 * and how much of the article speaks of other things.
 *
 * <p>Decisions: what is said under an "if", or only by an analyst or company, is talk; the networks
 * on which people speak are acted upon only where nothing says that something was published there.
 */
final class Plausible {
  /** Acts of less strength tell no event. */
  private static final double LEAST = 3.95;

  /** By how much a case that is only named must hold where both parties are known. */
  private static final double SURE = 0.5;

  private static final double FOREIGN_WORD = 0.9;
  private static final double THING = 1.4;

  /** {@code هيئة الأسواق المالية في أبوظبي}: hardly less than a name of the lexicon. */
  private static final double LOCATED = 1.2;

  private static final double KIND = 1;

  /** {@code على الشركات أن}: those who must do something stand far from the verb. */
  private static final double DUTY = 0.4;

  /** Arabic words that come back in the text: mostly no name. */
  private static final double WORDS = 0.5;

  private static final int SHARE_LINE = 8;
  private static final int WISH_REACH = 3;
  private static final Set<String> WISHES =
      Set.of(
          "expect",
          "expects",
          "expected",
          "urge",
          "urges",
          "urged",
          "urging",
          "ask",
          "asks",
          "asked",
          "press",
          "presses",
          "lobby",
          "lobbies",
          "lobbied",
          "want",
          "wants",
          "wanted",
          "beg",
          "begs",
          "on",
          "tells",
          "told");
  private static final Set<String> ASKING =
      Set.of("could", "can", "will", "would", "may", "might", "is", "are", "does", "should");
  private static final int OPINION_REACH = 6;
  private static final Set<String> OPINIONS =
      Set.of(
          "confident",
          "believes",
          "believe",
          "thinks",
          "think",
          "predicts",
          "bets",
          "hopes",
          "hope",
          "expects",
          "optimistic",
          "odds",
          "doubts",
          "convinced");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final int NEAR = 4;
  private static final int BESIDE = 9;
  private static final Set<String> CONDITIONS = Set.of("if", "should", "unless");
  private static final Set<String> SPEAKERS =
      Set.of(
          "analyst",
          "analysts",
          "expert",
          "experts",
          "economist",
          "poll",
          "survey",
          "opinion",
          "محلل",
          "محللون",
          "خبراء",
          "خبير");
  private static final Set<String> CHANNELS =
      Set.of(
          "on", "via", "through", "over", "على", "علي", "عبر", "في", "موقع", "حسابه", "صفحه",
          "صفحته", "حسابها", "خلال", "مواقع", "بموقع", "برنامج");
  private static final Set<String> WRITTEN_ON =
      Set.of("تويتر", "فيسبوك", "فيس بوك", "انستغرام", "انستجرام", "يوتيوب", "واتس", "سناب");
  private static final Set<String> NETWORKS =
      Set.of(
          "x_corp",
          "meta",
          "youtube",
          "whatsapp",
          "google",
          "snap",
          "telegram",
          "facebook",
          "instagram",
          "tiktok",
          "twitter");

  private final Story story;
  private final double foreign;

  Plausible(Story story) {
    this.story = story;
    this.foreign = Topic.foreignWeight(story, FOREIGN_WORD);
  }

  boolean isMain(Act act) {
    return act.hasSubject()
        && !isCrime(act)
        && !isTalk(act)
        && !isChannel(act)
        && isTold(act)
        && margin(act) >= 0;
  }

  /** The police seize people and goods every day: only what they do to somebody named counts. */
  private static boolean isCrime(Act act) {
    boolean police =
        act.hasAuthority() && act.authorities().get(0).party().id().startsWith("police");
    Party party = act.subjects().get(0);
    boolean general = party.type() != party.actor().type();
    return police && general && act.type() == ActionType.CHARGES;
  }

  /** How far the act is above the least strength; below zero it tells no event. */
  double margin(Act act) {
    return strength(act) - LEAST;
  }

  /** A noun alone tells a case only where a body opens it or a headline names it. */
  private boolean isTold(Act act) {
    if (act.hit().voice() != Voice.NOUN) {
      return true;
    }
    boolean body = act.hasAuthority() && !act.authorities().get(0).country();
    boolean opened = ActFinder.isOpened(act.sentence(), act.hit());
    boolean named =
        body
            && (isCase(act.type()) || act.type() == ActionType.APPROVAL)
            && act.authorities().get(0).known()
            && act.subjects().get(0).actor().known()
            && act.sentence().zone() != Zone.BODY;
    return body && (opened || act.sentence().zone() == Zone.TITLE && isCase(act.type()))
        || named && margin(act) >= SURE;
  }

  private static boolean isCase(ActionType type) {
    return switch (type) {
      case LAWSUIT, INVESTIGATION, FINE, SETTLEMENT, CHARGES, RULING, BAN, SENTENCE, REPEAL -> true;
      default -> false;
    };
  }

  private double strength(Act act) {
    double place = act.sentence().zone() == Zone.TITLE ? 0.8 : 0.4;
    return subject(act) + authority(act) + words(act) + closeness(act) + place - foreign;
  }

  private double subject(Act act) {
    Party party = act.subjects().get(0);
    Actor actor = party.actor();
    boolean general = party.type() != actor.type();
    if (general) {
      return act.sentence().has(Cue.GENERIC_THING) ? THING : KIND;
    }
    double sure = Naming.sureness(story, actor);
    if (!actor.known() && Naming.isPlain(sure) && isArabic(actor)) {
      boolean business =
          sure > Naming.PLACE
              && (isOfBusiness(act.sentence())
                  || isUponFirms(act.type()) && speaksOfBusiness(act.sentence()));
      return business ? WORDS : Naming.PLACE - 1;
    }
    if (!actor.known() && sure < 1 && !isOfBusiness(act.sentence())) {
      return sure - 1;
    }
    boolean person = actor.is(EntryKind.PERSON);
    if (person || !actor.known()) {
      return speaksOfBusiness(act.sentence()) ? Math.max(sure, person ? 1.5 : sure) : sure - 1;
    }
    return sure;
  }

  private static boolean isUponFirms(ActionType type) {
    return switch (type) {
      case FINE, LAWSUIT, SETTLEMENT, APPROVAL, SUSPENSION -> true;
      default -> false;
    };
  }

  private static boolean isArabic(Actor actor) {
    return actor
        .name()
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static double authority(Act act) {
    if (!act.hasAuthority()) {
      return 0.7;
    }
    AuthorityMention authority = act.authorities().get(0);
    boolean specific = authority.known() && !authority.country();
    if (specific) {
      return 1.6;
    }
    boolean several = authority.to() - authority.from() > 1 || authority.isCourt();
    boolean located =
        several
            && authority.party().jurisdiction() != null
            && authority.party().type() != AuthorityType.GOVERNMENT;
    return located ? LOCATED : authority.country() ? 1 : several ? 0.9 : 0.3;
  }

  private static double words(Act act) {
    double voice = act.hit().voice() == Voice.NOUN ? -0.3 : 0.3;
    double type =
        switch (act.type()) {
          case LAWSUIT, FINE, SETTLEMENT, APPROVAL, SUSPENSION, REPEAL, SENTENCE -> 0.8;
          case BAN, CHARGES, RULING, INVESTIGATION, APPEAL -> 0.5;
          case RULE, DELAY -> 0.4;
          case WARNING -> 0.2;
        };
    return type + voice;
  }

  private static double closeness(Act act) {
    double close = 0;
    if (act.hasAuthority()) {
      AuthorityMention authority = act.authorities().get(0);
      int gap =
          authority.to() <= act.hit().from()
              ? act.hit().from() - authority.to()
              : authority.from() - act.hit().to();
      close += Math.abs(gap) <= NEAR ? 0.4 : 0;
    }
    int start = act.sentence().passage().tokens().get(act.hit().from()).start();
    int away = Math.abs(act.subjects().get(0).quote().start() - start);
    boolean duty = act.type() == ActionType.RULE && act.hit().voice() == Voice.PASSIVE;
    if (duty && act.sentence().isArabic(act.hit().from())) {
      close += DUTY;
    }
    boolean sameSection =
        act.subjects().get(0).quote().section() == act.sentence().passage().section();
    return close + (sameSection && away <= BESIDE * 6 ? 0.4 : 0);
  }

  private boolean speaksOfBusiness(Sentence sentence) {
    return isOfBusiness(sentence)
        || story.content().stream().anyMatch(s -> s.zone() != Zone.BODY && isOfBusiness(s));
  }

  private static boolean isOfBusiness(Sentence sentence) {
    boolean named =
        sentence.anyMention(
            m ->
                m.actor().is(EntryKind.COMPANY)
                    || m.actor().is(EntryKind.TOKEN)
                    || m.actor().is(EntryKind.PRODUCT)
                    || m.actor().is(EntryKind.INVESTOR));
    return named || sentence.has(Cue.BUSINESS);
  }

  /** {@code كتب على تويتر}: the place where something was said. */
  private static boolean isChannel(Act act) {
    Party party = act.subjects().get(0);
    if (!NETWORKS.contains(party.actor().id())) {
      return false;
    }
    Sentence sentence = act.sentence();
    if (isPlaceToWrite(act, party)) {
      return true;
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.quote().equals(party.quote())) {
        int before = sentence.is(mention.from() - 1, '"') ? mention.from() - 2 : mention.from() - 1;
        boolean published =
            CHANNELS.contains(sentence.lower(before))
                || Math.abs(mention.from() - sentence.from()) <= SHARE_LINE
                    && isAmongNetworks(sentence, mention);
        boolean acted =
            act.hit().voice() == Voice.NOUN || Math.abs(mention.from() - act.hit().to()) <= 1;
        return published && !acted;
      }
    }
    return false;
  }

  /** In Arabic a network is acted upon only right beside the act's own words. */
  private static boolean isPlaceToWrite(Act act, Party party) {
    Sentence sentence = act.sentence();
    String name = Normalizer.key(party.quote().text());
    boolean network = WRITTEN_ON.stream().anyMatch(name::contains);
    if (!network || !sentence.isArabic(act.hit().from())) {
      return false;
    }
    for (Mention mention : sentence.mentions()) {
      int gap =
          mention.from() >= act.hit().to()
              ? mention.from() - act.hit().to()
              : act.hit().from() - mention.to();
      if (mention.quote().equals(party.quote()) && gap <= NEAR) {
        return false;
      }
    }
    return true;
  }

  /** {@code شارك عبر تويتر فيسبوك}: where a page offers to share it. */
  private static boolean isAmongNetworks(Sentence sentence, Mention mention) {
    return sentence.anyMention(
        m ->
            !m.actor().id().equals(mention.actor().id())
                && NETWORKS.contains(m.actor().id())
                && (m.to() == mention.from() || m.from() == mention.to()));
  }

  private static boolean isTalk(Act act) {
    Sentence sentence = act.sentence();
    int first =
        act.hasAuthority()
            ? Math.min(act.authorities().get(0).from(), act.hit().from())
            : act.hit().from();
    for (int i = Math.max(sentence.from(), first - 3); i < first; i++) {
      if (CONDITIONS.contains(sentence.lower(i))) {
        return true;
      }
    }
    if (isWished(act, first) || isAsked(act)) {
      return true;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (SPEAKERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return act.hit().voice() == Voice.NOUN && isSaidBySomebody(sentence, act.authorities());
  }

  /** {@code Could a green light send it to $5?}: a question names an act and tells none. */
  private static boolean isAsked(Act act) {
    Sentence sentence = act.sentence();
    boolean noun = act.hit().voice() == Voice.NOUN;
    for (int i = sentence.from(); noun && i < act.hit().from(); i++) {
      boolean first = i == sentence.from() || sentence.is(i - 1, ':');
      if (first && ASKING.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code doesn't expect the SEC to approve}, {@code the Fed should cut}: nobody acts. */
  private static boolean isWished(Act act, int first) {
    Sentence sentence = act.sentence();
    if (act.hit().voice() != Voice.ACTIVE || sentence.isArabic(act.hit().from())) {
      return false;
    }
    for (int i = first; i < act.hit().from(); i++) {
      if (sentence.lower(i).equals("should")) {
        return true;
      }
    }
    boolean future =
        sentence.lower(act.hit().from() - 1).equals("will")
            || sentence.lower(act.hit().from() - 1).equals("would");
    for (int i = Math.max(sentence.from(), first - OPINION_REACH); i < first && future; i++) {
      if (OPINIONS.contains(sentence.lower(i))) {
        return true;
      }
    }
    boolean infinitive = sentence.lower(act.hit().from() - 1).equals("to");
    for (int i = Math.max(sentence.from(), first - WISH_REACH); i < first && infinitive; i++) {
      if (WISHES.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code ETF approval coming, says Coinbase}: somebody else's opinion of the act. */
  private static boolean isSaidBySomebody(Sentence sentence, List<AuthorityMention> authorities) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int at = i;
      boolean says = sentence.lower(i).equals("says") || sentence.lower(i).equals("said");
      boolean authority =
          authorities.stream().anyMatch(a -> a.to() == at || a.from() == at + 1)
              || PRONOUNS.contains(sentence.lower(i - 1));
      if (says && !authority) {
        return true;
      }
    }
    return false;
  }
}
