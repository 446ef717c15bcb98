package io.sada.extraction.names;

import io.sada.text.Token;
import java.util.List;

/**
 * Whether an article is about crypto at all: a ticker that is also an ordinary acronym (ADA, DOT,
 * ICP) names a token only there.
 */
final class CryptoContext {
  private CryptoContext() {}

  /** Whether any of the passages has a word that only crypto uses. */
  static boolean in(List<Passage> passages, Words words) {
    for (Passage passage : passages) {
      for (Token token : passage.tokens()) {
        if (token.kind() == Token.Kind.WORD && words.hasExactly(WordList.CRYPTO, token)) {
          return true;
        }
      }
    }
    return false;
  }
}
