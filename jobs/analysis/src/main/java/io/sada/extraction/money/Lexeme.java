package io.sada.extraction.money;

import io.sada.text.Script;
import io.sada.text.Token;

/**
 * A token, or a part of one, with what it means to the readers of sums.
 *
 * @param from where it starts in the folded text, clitics before the word left out
 * @param to one past its last character in the folded text
 * @param lower its folded lower-case characters, clitics included
 * @param digits whether it is a number in digits
 * @param meaning null if the vocabulary does not know it
 * @param and whether it is, or begins with, "and"
 * @param definite whether it has the Arabic article
 * @param proclitic whether a preposition stands before it in the same word
 * @param script writing system
 */
record Lexeme(
    int from,
    int to,
    String lower,
    boolean digits,
    Meaning meaning,
    boolean and,
    boolean definite,
    boolean proclitic,
    Script script) {

  /** What stands past either end of a text. */
  static final Lexeme NONE = new Lexeme(0, 0, "", false, null, false, false, false, Script.COMMON);

  /** A token as it stands. */
  static Lexeme of(Token token, Meaning meaning, boolean digits) {
    String lower = token.lower();
    boolean and = meaning == null && isAnd(lower);
    return new Lexeme(
        token.from(), token.to(), lower, digits, meaning, and, false, false, token.script());
  }

  static boolean isAnd(String lower) {
    return lower.equals("و") || lower.equals("and") || lower.equals("&");
  }

  boolean is(Meaning.Kind kind) {
    return meaning != null && meaning.kind() == kind;
  }

  boolean is(char sign) {
    return lower.length() == 1 && lower.charAt(0) == sign;
  }

  boolean isScale() {
    return meaning != null && meaning.isScale();
  }

  boolean isMoney() {
    return meaning != null && meaning.isMoney();
  }

  boolean isNumberWord() {
    return meaning != null && meaning.isNumberWord();
  }

  /** Only "and", with nothing of its own. */
  boolean isBareAnd() {
    return and && meaning == null;
  }
}
