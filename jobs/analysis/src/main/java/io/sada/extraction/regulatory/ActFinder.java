package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import java.util.List;

/**
 * Chooses the words that tell a sentence's act: a verb before a noun, the verb of an authority
 * before any other, a court's ruling before the suit that it is about.
 */
final class ActFinder {
  private static final int ACTIVE_REACH = 12;
  private static final int ARABIC_REACH = 9;

  private ActFinder() {}

  /** The main act of a sentence, or null. */
  static Hit find(Sentence sentence, List<AuthorityMention> authorities) {
    Hit best = null;
    double highest = 0;
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.ACT)) {
        double score = score(sentence, hit, authorities);
        if (score > highest) {
          highest = score;
          best = hit;
        }
      }
    }
    return best;
  }

  private static double score(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    AuthorityMention near = nearest(sentence, hit, authorities);
    boolean wordOfAuthority = isInside(hit, authorities);
    if (wordOfAuthority) {
      return 0;
    }
    double place =
        1 - (hit.from() - sentence.from()) / (double) (sentence.to() - sentence.from() + 1);
    double length = 0.1 * Math.min(3, hit.to() - hit.from());
    double voice =
        switch (hit.voice()) {
          case ACTIVE -> near == null ? 0 : 3;
          case PASSIVE -> 2.6;
          case NOUN -> authorities.isEmpty() ? 0.8 : 1.2;
        };
    if (voice == 0) {
      return 0;
    }
    return voice + place + length + weight(hit.action()) + fit(hit, near);
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

  private static double weight(ActionType type) {
    return switch (type) {
      case FINE, SENTENCE, APPEAL -> 0.35;
      case LAWSUIT, SETTLEMENT -> 0.3;
      case WARNING, RULE -> -0.2;
      default -> 0;
    };
  }

  private static boolean isInside(Hit hit, List<AuthorityMention> authorities) {
    return authorities.stream().anyMatch(a -> a.from() <= hit.from() && hit.from() < a.to());
  }

  /**
   * The authority that stands where the one who acts stands: before the verb, in Arabic on either
   * side.
   */
  static AuthorityMention nearest(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    boolean arabic = sentence.isArabic(hit.from());
    AuthorityMention best = null;
    int least = arabic ? ARABIC_REACH : ACTIVE_REACH;
    for (AuthorityMention authority : authorities) {
      int distance;
      if (authority.to() <= hit.from()) {
        distance = hit.from() - authority.to();
      } else if (arabic && authority.from() >= hit.to()) {
        distance = authority.from() - hit.to();
      } else {
        continue;
      }
      boolean object = isObject(sentence, authority);
      int cost = distance + (object ? 6 : 0) + (authority.country() ? 1 : 0);
      if (cost < least) {
        least = cost;
        best = authority;
      }
    }
    return best;
  }

  /** Behind a preposition an authority does not act: {@code sued the SEC}, {@code against}. */
  private static boolean isObject(Sentence sentence, AuthorityMention authority) {
    String before = sentence.lower(authority.from() - 1);
    return switch (before) {
      case "against", "with", "in", "to", "from", "for", "ضد", "في", "مع", "لدى", "امام", "من" ->
          true;
      default -> false;
    };
  }

  static boolean isVerb(Hit hit) {
    return hit.voice() != Voice.NOUN;
  }
}
