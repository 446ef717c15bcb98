package io.sada.extraction.regulatory;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Hit;
import java.util.List;

/** Which authority acts in a sentence. */
final class ActingAuthority {
  private static final int REACH = 12;
  private static final int ARABIC_REACH = 9;
  private static final int OBJECT = 6;

  /** The name of a state stands for many things: it acts only right beside the verb. */
  private static final int COUNTRY_REACH = 3;

  private ActingAuthority() {}

  /**
   * The authority that stands where the one who acts stands: before the verb, in Arabic on either
   * side, and behind {@code by}; null if there is none.
   */
  static AuthorityMention of(Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    boolean arabic = sentence.isArabic(hit.from());
    AuthorityMention best = null;
    int least = arabic ? ARABIC_REACH : REACH;
    for (AuthorityMention authority : authorities) {
      int cost = cost(sentence, hit, authority, arabic);
      if (cost < least) {
        least = cost;
        best = authority;
      }
    }
    return best;
  }

  private static int cost(Sentence sentence, Hit hit, AuthorityMention authority, boolean arabic) {
    boolean by = sentence.lower(authority.from() - 1).equals("by");
    int distance;
    if (authority.from() >= hit.from() && authority.to() <= hit.to()) {
      return 0;
    }
    if (authority.to() <= hit.from()) {
      distance = hit.from() - authority.to();
    } else if ((arabic || by) && authority.from() >= hit.to()) {
      distance = authority.from() - hit.to();
    } else if (arabic && authority.from() > hit.from() && authority.to() < hit.to()) {
      // فرضت الهيئة غرامة: the one who acts stands between the verb and its object
      distance = authority.from() - hit.from() - 1;
    } else {
      return Integer.MAX_VALUE;
    }
    int object = isObject(sentence, authority) ? OBJECT : 0;
    boolean far = authority.country() && distance + object > COUNTRY_REACH;
    return far ? Integer.MAX_VALUE : distance + object + (authority.country() ? 1 : 0);
  }

  /** Behind a preposition an authority does not act: {@code sued in}, {@code against}. */
  private static boolean isObject(Sentence sentence, AuthorityMention authority) {
    if (sentence.token(authority.from()).text().startsWith("لل")) {
      return true;
    }
    String before = sentence.lower(authority.from() - 1);
    return switch (before) {
      case "against",
          "with",
          "in",
          "to",
          "from",
          "for",
          "of",
          "ضد",
          "في",
          "مع",
          "لدى",
          "امام",
          "من" ->
          true;
      default -> false;
    };
  }
}
