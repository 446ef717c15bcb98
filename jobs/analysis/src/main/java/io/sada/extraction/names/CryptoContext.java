package io.sada.extraction.names;

import io.sada.text.Token;
import io.sada.text.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an article is about crypto at all: a ticker that is also an ordinary acronym (ADA, DOT,
 * ICP) names a token only there.
 */
final class CryptoContext {
  /** One project may be a namesake, two are none. */
  private static final int FEWEST_PROJECTS = 2;

  private CryptoContext() {}

  /**
   * Whether the passages name a benchmark token, a company of the field or two projects, or have a
   * word that only crypto uses.
   */
  static boolean in(
      List<Passage> passages, List<? extends Collection<NameMention>> names, Words words) {
    Set<String> projects = new HashSet<>();
    for (Collection<NameMention> mentions : names) {
      for (NameMention mention : mentions) {
        LexiconEntry entry = mention.entry();
        if (mention.sure() && (entry.is("benchmark") || entry.is("crypto"))) {
          return true;
        }
        if (mention.sure() && entry.kind() == EntryKind.TOKEN && !mention.symbol()) {
          projects.add(entry.id());
        }
      }
    }
    if (projects.size() >= FEWEST_PROJECTS) {
      return true;
    }
    for (Passage passage : passages) {
      Tokens tokens = passage.tokens();
      int size = tokens.size();
      for (int i = words.next(tokens, 0, size); i < size; i = words.next(tokens, i + 1, size)) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.WORD && words.hasExactly(WordList.CRYPTO, token)) {
          return true;
        }
      }
    }
    return false;
  }
}
