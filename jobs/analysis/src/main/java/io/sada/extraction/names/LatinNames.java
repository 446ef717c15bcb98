package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;

/** Which Latin words belong to a name. */
final class LatinNames {
  private final Words words;

  LatinNames(Words words) {
    this.words = words;
  }

  /** Whether a name may start with this token. */
  boolean starts(Passage passage, int i) {
    Token token = passage.token(i);
    if (token == null) {
      return false;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      Token next = passage.token(i + 1);
      return next != null && token.touches(next) && isOrdinalOrName(next);
    }
    return isNamePart(passage, i) && !words.hasExactly(WordList.NEVER_FIRST, token);
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
  boolean continues(Passage passage, int i) {
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
    return words.hasExactly(WordList.INSIDE_NAMES, token)
        && (isNamePart(passage, i + 1)
            || words.hasExactly(WordList.INSIDE_NAMES, passage.token(i + 1)));
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
