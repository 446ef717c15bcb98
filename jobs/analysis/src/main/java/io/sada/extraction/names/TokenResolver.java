package io.sada.extraction.names;

import io.sada.text.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which candidates really name a token. A ticker names one where the article is about
 * crypto; a ticker or project name that is an ordinary word (NEAR, IO, Ocean) needs evidence of its
 * own: a cashtag, a pair, brackets behind a name, a noun such as <em>token</em> beside it, a list
 * of other tokens, or the project's unmistakable name elsewhere in the article.
 */
final class TokenResolver {
  private final boolean crypto;
  private final TokenEvidence evidence;
  private final Set<String> sureSymbols = new HashSet<>();

  TokenResolver(boolean crypto, Words words) {
    this.evidence = new TokenEvidence(words);
    this.crypto = crypto;
  }

  /** The candidates with each token decided; those that name no token are left out. */
  List<NameMention> resolve(Passage passage, List<NameMention> candidates) {
    boolean[] sure = new boolean[candidates.size()];
    for (int i = 0; i < sure.length; i++) {
      NameMention mention = candidates.get(i);
      sure[i] = !isToken(mention) ? mention.sure() : isSure(passage, mention);
      if (sure[i] && isToken(mention)) {
        sureSymbols.add(mention.entry().symbol());
      }
    }
    if (crypto) {
      spreadAlongLists(passage, candidates, sure);
    }
    List<NameMention> resolved = new ArrayList<>(candidates.size());
    for (int i = 0; i < sure.length; i++) {
      NameMention mention = candidates.get(i);
      resolved.add(
          sure[i] == mention.sure()
              ? mention
              : mention.as(mention.entry(), sure[i], mention.others()));
    }
    return resolved;
  }

  /** Whether the article names this token by evidence that was seen so far. */
  boolean knows(String symbol) {
    return sureSymbols.contains(symbol);
  }

  static boolean isToken(NameMention mention) {
    return mention.entry().kind() == EntryKind.TOKEN;
  }

  private boolean isSure(Passage passage, NameMention mention) {
    int first = mention.firstToken();
    int last = mention.lastToken();
    if (mention.symbol() && first == last) {
      if (TokenEvidence.isCashtag(passage, first) || evidence.isPair(passage, first)) {
        return true;
      }
      boolean beside =
          TokenEvidence.isBracketed(passage, first) || evidence.hasNoun(passage, first, last);
      return crypto && (mention.sure() || beside);
    }
    if (mention.sure()) {
      return true;
    }
    boolean capitalSays =
        passage.style() == CaseStyle.NORMAL
            && passage.isWord(first, Script.LATIN)
            && !passage.startsSentence(first);
    return crypto && (capitalSays || evidence.hasNoun(passage, first, last));
  }

  /** In {@code Filecoin, Render and Near} the sure ones speak for their neighbours. */
  private void spreadAlongLists(Passage passage, List<NameMention> candidates, boolean[] sure) {
    for (int i = 1; i < sure.length; i++) {
      spread(passage, candidates, sure, i - 1, i);
    }
    for (int i = sure.length - 1; i > 0; i--) {
      spread(passage, candidates, sure, i, i - 1);
    }
  }

  private void spread(
      Passage passage, List<NameMention> candidates, boolean[] sure, int from, int to) {
    NameMention a = candidates.get(Math.min(from, to));
    NameMention b = candidates.get(Math.max(from, to));
    boolean spreads =
        sure[from]
            && !sure[to]
            && isToken(a)
            && isToken(b)
            && TokenEvidence.isListed(passage, a.lastToken(), b.firstToken());
    if (spreads) {
      sure[to] = true;
      sureSymbols.add(candidates.get(to).entry().symbol());
    }
  }
}
