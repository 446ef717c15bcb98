package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;

/** What a ticker looks like. */
final class Tickers {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  private Tickers() {}

  /** Two to ten Latin capitals and digits, a letter first. */
  static boolean isTicker(Token token) {
    String text = token.text();
    boolean may =
        token.kind() == Token.Kind.WORD
            && token.script() == Script.LATIN
            && text.length() >= SHORTEST
            && text.length() <= LONGEST;
    for (int i = 0; may && i < text.length(); i++) {
      char c = text.charAt(i);
      may = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return may;
  }
}
