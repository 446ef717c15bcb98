package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Meaning;
import io.sada.extraction.triggers.Voice;
import java.util.List;
import java.util.Set;

/**
 * Chooses the words that tell a sentence's act: a verb before a noun, the verb of an authority
 * before any other, a court's ruling before the suit that it is about.
 *
 * <p>Decisions: a verb in the active needs its authority near; a participle without one is a
 * headline's passive ({@code Acme fined}); a noun counts fully only where something opens it
 * ({@code opens an investigation}).
 */
final class ActFinder {
  private static final double ASIDE = 1.8;
  private static final Set<String> AFTER =
      Set.of("after", "following", "despite", "amid", "بعد", "عقب", "رغم", "بعدما");

  /** Only courts rule by saying something. */
  private static final Set<String> SPEECH = Set.of("says", "said", "holds", "held");

  /** {@code ruling party}: who governs. */
  private static final Set<String> PARTIES =
      Set.of("party", "coalition", "ak", "bloc", "family", "class");

  private static final Set<String> WITHOUT = Set.of("لا", "دون", "بدون", "بلا", "غير", "عدم");
  private static final Set<String> DECISIONS =
      Set.of(
          "قرر", "قررت", "تقرر", "يقرر", "وقرر", "وقررت", "اكد", "اكدت", "واكد", "واكدت", "حكم",
          "حكمت", "قضت", "قضي", "امر", "امرت", "تامر", "يامر");

  private static final int SUIT_REACH = 12;
  private static final int PLURAL_REACH = 3;
  private static final int OPENING_REACH = 14;

  /** {@code الدعوى التي أقامتها}: the verb stands in the clause behind the noun. */
  private static final int RELATIVE_REACH = 3;

  /** Verbs whose third person is a plural noun as well. */
  private static final Set<String> PLURALS =
      Set.of(
          "rules",
          "orders",
          "fines",
          "charges",
          "probes",
          "bans",
          "sanctions",
          "clears",
          "sentences",
          "appeals",
          "delays",
          "questions",
          "searches",
          "reviews",
          "queries",
          "checks",
          "demands",
          "requests",
          "permits",
          "blocks");

  private static final Set<String> SUFFERED =
      Set.of("forced", "required", "obliged", "compelled", "told", "urged", "ordered");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "sued",
          "banned",
          "barred",
          "frozen",
          "told",
          "sentenced",
          "fined",
          "jailed",
          "hit",
          "forbidden");

  private ActFinder() {}

  /** The main act of a sentence, its voice as the sentence means it; or null. */
  static Hit find(Sentence sentence, List<AuthorityMention> authorities) {
    Hit best = null;
    double highest = 0;
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.ACT) && !isInside(hit, authorities)) {
        Hit meant = meant(sentence, hit, authorities);
        double score = meant == null ? 0 : score(sentence, meant, authorities);
        if (score > highest) {
          highest = score;
          best = meant;
        }
      }
    }
    return best;
  }

  /** The hit with the voice that it has here; null where it is no act at all. */
  private static Hit meant(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    AuthorityMention near = ActingAuthority.of(sentence, hit, authorities);
    if (Homonyms.isOther(sentence, hit, near) || isPrivateSuit(sentence, hit, near)) {
      return null;
    }
    if (hit.voice() != Voice.ACTIVE) {
      boolean follows =
          sentence.lower(hit.from()).equals("suit")
              && sentence.lower(hit.from() - 1).startsWith("follow");
      boolean none = follows || isAttribute(sentence, hit) || isDenied(sentence, hit);
      return none ? null : hit;
    }
    boolean speech = SPEECH.contains(sentence.lower(hit.from()));
    if (speech && hit.action() == ActionType.RULING && (near == null || !near.isCourt())) {
      return null;
    }
    if (PARTIES.contains(sentence.lower(hit.to())) && hit.action() == ActionType.RULING) {
      return null;
    }
    boolean plural = hit.to() - hit.from() == 1 && PLURALS.contains(sentence.lower(hit.from()));
    boolean named = plural && sentence.anyMention(m -> m.to() == hit.from());
    plural &= !named;
    if (plural && isInNoun(sentence, hit)) {
      return null;
    }
    if (near != null && near.to() == hit.from() && isSuffered(sentence, hit)) {
      return null;
    }
    if (near != null) {
      boolean far = plural && hit.from() - near.to() > PLURAL_REACH;
      return far ? null : hit;
    }
    boolean own =
        hit.action() == ActionType.APPEAL && !plural || isAgainstAuthority(hit, authorities);
    boolean passive = isParticiple(sentence.lower(hit.from())) && isHeadline(sentence, hit);
    if (own || passive) {
      Meaning meaning = hit.meaning();
      return new Hit(
          new Meaning(meaning.cue(), meaning.action(), Voice.PASSIVE, null), hit.from(), hit.to());
    }
    return null;
  }

  /** {@code hit with class action}: people go to court, no authority acts. */
  private static boolean isPrivateSuit(Sentence sentence, Hit hit, AuthorityMention near) {
    boolean suit = hit.action() == ActionType.LAWSUIT || sentence.lower(hit.from()).equals("hit");
    for (int i = hit.from(); suit && near == null && i <= hit.to() + SUIT_REACH; i++) {
      boolean many = sentence.lower(i).equals("class") && sentence.lower(i + 1).equals("action");
      if (many || sentence.lower(i).equals("behalf")) {
        return true;
      }
    }
    return false;
  }

  /** {@code minister forced to take the bus}: the authority itself has to. */
  private static boolean isSuffered(Sentence sentence, Hit hit) {
    return SUFFERED.contains(sentence.lower(hit.from()))
        && (sentence.lower(hit.to()).equals("to") || sentence.lower(hit.to() - 1).equals("to"))
        && hit.to() - hit.from() <= 2;
  }

  /** {@code new rules}: part of a noun for an act. */
  private static boolean isInNoun(Sentence sentence, Hit hit) {
    return sentence.anyHit(
        h ->
            h.is(Cue.ACT)
                && h.voice() == Voice.NOUN
                && h.from() < hit.from()
                && hit.to() <= h.to());
  }

  /** {@code لا تهم}, {@code دون غرامة}: an act that did not happen. */
  private static boolean isDenied(Sentence sentence, Hit hit) {
    return hit.voice() == Voice.NOUN
        && sentence.isArabic(hit.from())
        && WITHOUT.contains(sentence.lower(hit.from() - 1));
  }

  /** {@code Arrested founder}: a participle that opens a sentence says what somebody is. */
  private static boolean isAttribute(Sentence sentence, Hit hit) {
    return hit.voice() == Voice.PASSIVE
        && hit.from() == sentence.from()
        && hit.to() - hit.from() == 1
        && !sentence.isArabic(hit.from());
  }

  /** {@code Coinbase sues the SEC}: the suit is the subject's own act. */
  private static boolean isAgainstAuthority(Hit hit, List<AuthorityMention> authorities) {
    boolean suit = hit.action() == ActionType.LAWSUIT || hit.action() == ActionType.SETTLEMENT;
    return suit
        && authorities.stream().anyMatch(a -> a.to() > hit.from() && a.from() - hit.to() <= 3);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || PARTICIPLES.contains(word);
  }

  /** A headline leaves "is" out; elsewhere the one who acts must follow. */
  private static boolean isHeadline(Sentence sentence, Hit hit) {
    return sentence.zone() == Zone.TITLE && hit.from() > sentence.from()
        || sentence.lower(hit.to()).equals("by");
  }

  private static double score(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    AuthorityMention near = ActingAuthority.of(sentence, hit, authorities);
    double place =
        1 - (hit.from() - sentence.from()) / (double) (sentence.to() - sentence.from() + 1);
    double length = 0.1 * Math.min(3, hit.to() - hit.from());
    double voice =
        switch (hit.voice()) {
          case ACTIVE -> 3;
          case PASSIVE -> 2.6;
          case NOUN -> isOpened(sentence, hit) ? 2.4 : authorities.isEmpty() ? 0.6 : 1.1;
        };
    double aside =
        isAside(sentence, hit, near) || decides(sentence, hit) || Homonyms.isRelative(sentence, hit)
            ? ASIDE
            : 0;
    return voice + place + length + weight(hit.action()) + fit(hit, near) - aside;
  }

  /** {@code قررت الهيئة تعليق}: what is decided is told behind. */
  private static boolean decides(Sentence sentence, Hit hit) {
    if (hit.to() - hit.from() > 1 || !DECISIONS.contains(sentence.lower(hit.from()))) {
      return false;
    }
    for (Hit other : sentence.hits()) {
      boolean behind = other.from() >= hit.to() && other.from() - hit.to() <= OPENING_REACH;
      if (behind && other.is(Cue.ACT) && other.action() != hit.action()) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind "after" is what came before the news. */
  private static boolean isAside(Sentence sentence, Hit hit, AuthorityMention near) {
    int first = near == null ? hit.from() : Math.min(near.from(), hit.from());
    for (int i = first - 1; i >= first - 3 && sentence.has(i); i--) {
      if (AFTER.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static double weight(ActionType type) {
    return switch (type) {
      case FINE, SENTENCE, APPEAL -> 0.35;
      case LAWSUIT, SETTLEMENT -> 0.3;
      case WARNING, RULE -> -0.2;
      default -> 0;
    };
  }

  /** A court rules and sentences; a legislature makes rules. */
  private static double fit(Hit hit, AuthorityMention near) {
    if (near == null || near.party().type() == null) {
      return 0;
    }
    return switch (near.party().type()) {
      case COURT ->
          hit.action() == ActionType.RULING || hit.action() == ActionType.SENTENCE ? 0.8 : 0;
      case LEGISLATURE -> hit.action() == ActionType.RULE ? 0.8 : 0;
      default -> hit.action() == ActionType.RULING ? -1.2 : 0;
    };
  }

  private static boolean isInside(Hit hit, List<AuthorityMention> authorities) {
    return authorities.stream().anyMatch(a -> a.from() <= hit.from() && hit.from() < a.to());
  }

  /** Whether something opens what the noun names. */
  static boolean isOpened(Sentence sentence, Hit hit) {
    return sentence.last(Cue.OPENS, hit.from() - OPENING_REACH, hit.from()) != null
        || sentence.isArabic(hit.from())
            && sentence.first(Cue.OPENS, hit.to(), hit.to() + RELATIVE_REACH) != null;
  }
}
