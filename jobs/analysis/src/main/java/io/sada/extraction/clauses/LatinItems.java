package io.sada.extraction.clauses;

import io.sada.text.Script;
import io.sada.text.Token;

/**
 * Items in Latin letters in a list of an Arabic sentence, however they are written: {@code 4DX
 * Ventures}, {@code B&Y Venture Partners}. All Latin words up to the next joint are the name.
 */
final class LatinItems {
  private static final int LONGEST = 7;

  private LatinItems() {}

  /** The run of Latin words and figures that starts here; null where none does. */
  static Mention at(Sentence sentence, int from) {
    int end = from;
    boolean letters = false;
    while (sentence.has(end) && end - from < LONGEST && goesOn(sentence, from, end)) {
      letters |= sentence.token(end).script() == Script.LATIN;
      end++;
    }
    while (end > from && isJoint(sentence.token(end - 1))) {
      end--;
    }
    boolean sum = sentence.anySum(s -> s.from() <= from && from < s.to());
    return letters && !sum && end > from ? Actors.unknownName(sentence.passage(), from, end) : null;
  }

  private static boolean goesOn(Sentence sentence, int from, int i) {
    Token token = sentence.token(i);
    boolean part = token.script() == Script.LATIN || token.kind() == Token.Kind.NUMBER;
    return part || i > from && isJoint(token);
  }

  private static boolean isJoint(Token token) {
    return token.is('&') || token.is('-') || token.is('.');
  }
}
