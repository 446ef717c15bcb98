package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** Which Latin words belong to a name. */
final class LatinNames {
  private static final Set<String> INSIDE = Set.of("of", "de", "du", "la", "and", "the", "for");
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "after",
          "before",
          "as",
          "for",
          "from",
          "with",
          "and",
          "but",
          "or",
          "if",
          "when",
          "while",
          "this",
          "that",
          "these",
          "those",
          "its",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "his",
          "her",
          "their",
          "our",
          "by",
          "to",
          "of",
          "is",
          "was",
          "are",
          "were",
          "has",
          "have",
          "had",
          "why",
          "how",
          "what",
          "who",
          "where",
          "new",
          "more",
          "here",
          "there",
          "also",
          "however",
          "meanwhile",
          "according",
          "last",
          "today",
          "yesterday",
          "earlier",
          "later",
          "now",
          "then",
          "today's",
          "breaking",
          "exclusive",
          "report",
          "update",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "series",
          "ceo",
          "cto",
          "cfo",
          "u.s",
          "us",
          "uk",
          "eu",
          "ai",
          "startup",
          "investors",
          "reuters",
          "bloomberg",
          "usd",
          "ipo");

  private LatinNames() {}

  /** Whether a name may start with this token. */
  static boolean starts(Passage passage, int i) {
    Token token = passage.token(i);
    if (token == null) {
      return false;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      Token next = passage.token(i + 1);
      return next != null && token.touches(next) && isOrdinalOrName(next);
    }
    return isNamePart(passage, i) && !NEVER_FIRST.contains(token.lower());
  }

  /** A Latin word with a capital somewhere, or with letters and digits. */
  static boolean isNamePart(Passage passage, int i) {
    if (!passage.isWord(i, Script.LATIN)) {
      return false;
    }
    String text = passage.tokens().get(i).text();
    if (text.equals("'s")) {
      return false;
    }
    boolean digit = text.chars().anyMatch(Character::isDigit);
    return digit || text.chars().anyMatch(Character::isUpperCase) || text.indexOf('.') > 0;
  }

  /** Whether a name can go on over this token. */
  static boolean continues(Passage passage, int i) {
    Token token = passage.token(i);
    if (token == null) {
      return false;
    }
    if (token.is('&') || token.is('-') && touchesBoth(passage, i)) {
      return isNamePart(passage, i + 1);
    }
    if (token.is('.')) {
      Token before = passage.token(i - 1);
      return before != null && before.text().length() <= 2 && isNamePart(passage, i + 1);
    }
    return INSIDE.contains(token.lower())
        && !token.lower().equals("and")
        && (isNamePart(passage, i + 1) || INSIDE.contains(passage.lower(i + 1)));
  }

  private static boolean touchesBoth(Passage passage, int i) {
    Token before = passage.token(i - 1);
    Token next = passage.token(i + 1);
    Token token = passage.token(i);
    return before != null && next != null && before.touches(token) && token.touches(next);
  }

  private static boolean isOrdinalOrName(Token token) {
    return switch (token.lower()) {
      case "th", "st", "nd", "rd" -> true;
      default -> Character.isUpperCase(token.text().charAt(0)) && token.text().length() > 2;
    };
  }
}
