package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;

/** What stands beside a word and shows that it is a token. */
final class TokenEvidence {
  private final Words words;

  TokenEvidence(Words words) {
    this.words = words;
  }

  /** {@code $AKT}. */
  static boolean isCashtag(Passage passage, int token) {
    Token sign = passage.token(token - 1);
    return sign != null && sign.is('$') && sign.touches(passage.tokens().get(token));
  }

  /** {@code AKT/USDT}, {@code AKT-USDT}, {@code AKT_USDT}. */
  boolean isPair(Passage passage, int token) {
    Token joint = passage.token(token + 1);
    Token quote = passage.token(token + 2);
    boolean joined =
        joint != null
            && quote != null
            && (joint.is('/') || joint.is('-') || joint.is('_'))
            && passage.tokens().get(token).touches(joint)
            && joint.touches(quote);
    return joined && isCapitals(quote.text()) && words.hasExactly(WordList.PAIR_QUOTES, quote);
  }

  /** {@code LTC-A}: the ticker of something else. */
  static boolean isLettered(Passage passage, int token) {
    Token joint = passage.token(token + 1);
    Token letter = passage.token(token + 2);
    return joint != null
        && letter != null
        && joint.is('-')
        && passage.tokens().get(token).touches(joint)
        && joint.touches(letter)
        && letter.kind() == Token.Kind.WORD
        && letter.text().length() == 1;
  }

  /** {@code (AKT)} behind a word. */
  static boolean isBracketed(Passage passage, int token) {
    return passage.is(token - 1, '(')
        && passage.is(token + 1, ')')
        && passage.token(token - 2) != null
        && passage.token(token - 2).kind() == Token.Kind.WORD;
  }

  /** {@code AKT token}, {@code AKT holders}, {@code عملة AKT}. */
  boolean hasNoun(Passage passage, int first, int last) {
    Token behind = passage.token(last + 1);
    boolean latin = behind != null && behind.script() == Script.LATIN;
    if (latin && words.hasExactly(WordList.TOKEN_NOUNS, behind)) {
      return true;
    }
    Token before = passage.token(first - 1);
    boolean letter = passage.tokens().get(first).text().length() == 1;
    return before != null
        && !letter
        && before.script() == Script.ARABIC
        && words.has(WordList.TOKEN_NOUNS, before);
  }

  /** Whether the next name is joined to this one as in {@code AKT, FET and TAO}. */
  static boolean isListed(Passage passage, int lastOfFirst, int firstOfSecond) {
    int gap = firstOfSecond - lastOfFirst - 1;
    if (gap < 1 || gap > 3) {
      return gap == 0 && passage.token(lastOfFirst).script() == Script.ARABIC;
    }
    for (int i = lastOfFirst + 1; i < firstOfSecond; i++) {
      boolean joins =
          switch (passage.lower(i)) {
            case ",", "/", "|", "and", "or", "&", "و", "او", "(", ")", "$", "+" -> true;
            default -> false;
          };
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
