package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.AuthorityType;
import io.sada.contract.EntityType;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.ArabicNames;
import io.sada.extraction.clauses.Media;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NounPhrases;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom or what an act is upon: the name on the side where the act's voice puts it, else what the
 * authority acts upon in general ({@code crypto exchanges}).
 */
final class ActedUpon {
  private static final Set<String> AGAINST =
      Set.of(
          "against", "on", "into", "over", "with", "for", "to", "of", "ضد", "علي", "على", "بحق",
          "في", "مع", "ل");
  private static final int REACH = 18;
  private static final int OBJECT_REACH = 3;
  private static final int LONGEST_JOINT = 5;
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "president",
          "governor",
          "secretary",
          "senator",
          "sen",
          "rep",
          "commissioner",
          "chancellor",
          "lawmaker",
          "economist",
          "analyst",
          "strategist",
          "prime",
          "attorney",
          "superintendent",
          "وزير",
          "الوزير",
          "محافظ",
          "الرييس",
          "مفوض",
          "المفوض",
          "السيناتور",
          "النايب");
  private static final Set<String> JOINTS =
      Set.of(
          "and",
          "its",
          "his",
          "founder",
          "co-founder",
          "co",
          "-",
          "chief",
          "executive",
          "ceo",
          "former",
          "boss",
          ",",
          "ومؤسسها",
          "ومءسسها",
          "وموسسها",
          "ورييسها",
          "ورءيسها",
          "ومديرها",
          "التنفيذي",
          "السابق",
          "المشارك");

  /** Behind these no name of a holder stands. */
  private static final List<String> BODIES =
      List.of("سلطات", "حكومه", "محكمه", "نيابه", "شرطه", "وزاره", "هييه", "لجنه", "مجلس");

  private ActedUpon() {}

  /** The parties in order; empty where the sentence names none. */
  static List<Party> find(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    List<Party> parties = new ArrayList<>();
    Party sued = sued(sentence, hit, authorities);
    if (sued != null) {
      return List.of(sued);
    }
    Mention main = main(sentence, hit, authorities);
    if (main != null) {
      parties.add(new Party(main.actor(), main.quote()));
      for (Mention other : sentence.mentions()) {
        boolean next = other.from() >= main.to() && other.from() - main.to() <= 4;
        if (next
            && can(sentence, other, authorities)
            && !other.actor().id().equals(main.actor().id())) {
          parties.add(new Party(other.actor(), other.quote()));
          break;
        }
      }
      return parties;
    }
    Mention anchored = anchored(sentence, hit, authorities);
    if (anchored != null) {
      return List.of(new Party(anchored.actor(), anchored.quote()));
    }
    Party office = overruled(sentence, hit, authorities);
    if (office != null) {
      return List.of(office);
    }
    List<Party> general = KindsActedUpon.find(sentence, hit);
    if (!general.isEmpty()) {
      return general;
    }
    Mention phrase = byPlace(sentence, hit);
    boolean taken =
        phrase != null
            && authorities.stream().anyMatch(a -> a.from() < phrase.to() && phrase.from() < a.to());
    return phrase == null || taken ? List.of() : List.of(new Party(phrase.actor(), phrase.quote()));
  }

  /** {@code 18 states sue … against the SEC}: an authority that another one takes to court. */
  private static Party sued(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    if (hit.action() != ActionType.LAWSUIT || authorities.size() < 2) {
      return null;
    }
    for (Mention mention : sentence.mentions()) {
      String before = sentence.lower(mention.from() - 1);
      int gap = mention.from() - hit.to();
      boolean object =
          mention.actor().is(EntryKind.AUTHORITY)
              && (before.equals("against") || before.equals("ضد"))
              && gap >= 0
              && gap <= OBJECT_REACH + 1
              && authorities.get(0).from() < mention.from();
      if (object) {
        return new Party(mention.actor(), mention.quote());
      }
    }
    return null;
  }

  /** {@code Judge slams SEC}: where a court acts, an authority may be acted upon; or null. */
  private static Party overruled(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    AuthorityMention acting = ActingAuthority.of(sentence, hit, authorities);
    if (acting == null || !acting.isCourt() || hit.voice() != Voice.ACTIVE) {
      return null;
    }
    for (Mention mention : sentence.mentions()) {
      int gap = mention.from() - hit.to();
      boolean object =
          mention.actor().is(EntryKind.AUTHORITY)
              && mention.from() != acting.from()
              && gap >= 0
              && gap <= OBJECT_REACH;
      if (object) {
        return new Party(mention.actor(), mention.quote());
      }
    }
    return null;
  }

  /** In Arabic the first name behind a noun that says what it is, behind the verb. */
  private static Mention anchored(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    if (!sentence.isArabic(hit.from())) {
      return null;
    }
    int from = hit.voice() == Voice.PASSIVE ? sentence.from() : hit.from() + 1;
    for (int i = from; i < sentence.to() && i - from < REACH; i++) {
      int at = i;
      boolean inAuthority = authorities.stream().anyMatch(a -> a.from() <= at && at < a.to());
      Mention name = inAuthority ? null : ArabicNames.behindNoun(sentence, i);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** In a headline without capitals: whoever stands where the act's voice puts it. */
  private static Mention byPlace(Sentence sentence, Hit hit) {
    if (sentence.zone() != Zone.TITLE) {
      return null;
    }
    if (sentence.isArabic(hit.from())) {
      Hit deal = sentence.first(Cue.ACQUISITION, hit.to(), sentence.to());
      if (deal != null) {
        return ArabicNames.behind(sentence, deal.to());
      }
      return hit.voice() == Voice.PASSIVE
          ? ArabicNames.beside(sentence, hit.from(), hit.to())
          : ArabicNames.behind(sentence, hit.to());
    }
    boolean noCapitals = NounPhrases.hasNoCapitals(sentence);
    if (!noCapitals || hit.voice() == Voice.NOUN) {
      return null;
    }
    return hit.voice() == Voice.PASSIVE
        ? NounPhrases.before(sentence, hit.from())
        : NounPhrases.from(sentence, hit.to());
  }

  private static Mention main(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    Mention best = null;
    double least = REACH;
    for (Mention mention : sentence.mentions()) {
      boolean ofHit = mention.from() == hit.from() && mention.to() <= hit.to();
      if (!ofHit && can(sentence, mention, authorities)) {
        double cost = cost(sentence, hit, mention);
        if (cost < least) {
          least = cost;
          best = mention;
        }
      }
    }
    return best == null ? null : firstOfTwo(sentence, best, authorities);
  }

  /** {@code Terraform and its founder Do Kwon}: the first one is the main one. */
  private static Mention firstOfTwo(
      Sentence sentence, Mention second, List<AuthorityMention> authorities) {
    for (Mention first : sentence.mentions()) {
      int gap = second.from() - first.to();
      if (gap > 0 && gap <= LONGEST_JOINT && can(sentence, first, authorities)) {
        boolean joined = false;
        boolean only = true;
        for (int i = first.to(); i < second.from(); i++) {
          String word = sentence.lower(i);
          joined |= word.equals("and") || word.startsWith("و");
          only &= JOINTS.contains(word);
        }
        if (joined && only) {
          return first;
        }
      }
    }
    return second;
  }

  private static double cost(Sentence sentence, Hit hit, Mention mention) {
    boolean behind = mention.from() >= hit.to();
    double distance = behind ? mention.from() - hit.to() : hit.from() - mention.to();
    if (distance < 0) {
      distance = 0;
    }
    boolean arabic = sentence.isArabic(hit.from());
    boolean inside = mention.from() >= hit.from() && mention.to() <= hit.to();
    behind |= inside && !arabic;
    distance = inside && !arabic ? 0 : distance;
    double side =
        switch (hit.voice()) {
          case ACTIVE -> behind ? 0 : arabic ? 4 : 9;
          case PASSIVE -> behind ? (arabic ? 2 : 8) : 0;
          case NOUN -> behind ? 1 : 3;
        };
    String before = sentence.lower(mention.from() - 1);
    boolean object = AGAINST.contains(before);
    double marked = !object ? 0 : hit.voice() == Voice.PASSIVE && !behind ? 5 : -2;
    double kind =
        switch (kind(mention.actor())) {
          case PERSON -> 2;
          case TOKEN -> 4;
          case PRODUCT -> 1;
          default -> mention.actor().known() ? 0 : 1.5;
        };
    return distance * 0.6 + side + marked + kind;
  }

  private static EntityType kind(Actor actor) {
    return actor.type();
  }

  private static boolean can(
      Sentence sentence, Mention mention, List<AuthorityMention> authorities) {
    boolean never =
        mention.actor().isAuthority()
            || mention.actor().is(EntryKind.PLACE)
            || mention.actor().is(EntryKind.SECTOR)
            || Media.is(sentence, mention);
    boolean person = mention.actor().is(EntryKind.PERSON) || !mention.actor().known();
    if (person && isOfficial(sentence, mention)) {
      return false;
    }
    boolean inAuthority =
        authorities.stream()
            .anyMatch(
                a ->
                    a.from() < mention.to()
                        && mention.from() < a.to() + (person && isOffice(a) ? 1 : 0));
    return !never && !inAuthority;
  }

  /** {@code Fed Chair Jerome Powell}: who speaks for an authority is not acted upon by it. */
  private static boolean isOfficial(Sentence sentence, Mention mention) {
    boolean before = TITLES.contains(sentence.lower(mention.from() - 1));
    boolean inside = TITLES.contains(sentence.lower(mention.from()));
    boolean former =
        sentence.lower(mention.from() - 2).equals("former")
            || sentence.lower(mention.from() - 2).equals("ex");
    return (before || inside) && !former;
  }

  /** {@code القاضية أناليسا توريس}: the name behind an office is its holder's. */
  private static boolean isOffice(AuthorityMention authority) {
    String first = Normalizer.key(authority.party().quote().text()).split(" ")[0];
    for (String body : BODIES) {
      if (first.endsWith(body)) {
        return false;
      }
    }
    return authority.party().type() == AuthorityType.COURT
        || authority.party().type() == AuthorityType.GOVERNMENT
        || authority.party().type() == AuthorityType.PROSECUTOR;
  }
}
