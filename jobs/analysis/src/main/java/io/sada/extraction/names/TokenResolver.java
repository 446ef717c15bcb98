package io.sada.extraction.names;

import io.sada.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which candidates really name a token. A ticker names one where the article is about
 * crypto; a ticker or project name that is an ordinary word (NEAR, IO, Ocean) needs evidence of its
 * own: a cashtag, a pair, brackets behind a name, a noun such as <em>token</em> beside it, a list
 * of other tokens, or the project's unmistakable name elsewhere in the article.
 */
final class TokenResolver {
  /**
   * An Arabic spelling of so many letters that is no ordinary word is a project's name anywhere.
   */
  private static final int DISTINCT = 7;

  private final boolean crypto;
  private final Words words;
  private final TokenEvidence evidence;

  TokenResolver(boolean crypto, Words words) {
    this.crypto = crypto;
    this.words = words;
    this.evidence = new TokenEvidence(words);
  }

  /** The candidates of a passage with each token decided; tokens that are not sure stay unsure. */
  List<NameMention> resolve(Passage passage, List<NameMention> candidates) {
    List<NameMention> resolved = new ArrayList<>(candidates.size());
    for (NameMention mention : candidates) {
      LexiconEntry token = token(mention);
      if (token == null) {
        resolved.add(mention);
      } else if (isSure(passage, mention)) {
        resolved.add(mention.as(token, true, List.of()));
      } else {
        resolved.add(mention.as(mention.entry(), false, mention.others()));
      }
    }
    if (crypto) {
      spreadAlongLists(passage, resolved);
    }
    return resolved;
  }

  static boolean isToken(NameMention mention) {
    return mention.entry().kind() == EntryKind.TOKEN;
  }

  /** The token among the entries that a mention may name; null if there is none. */
  private static LexiconEntry token(NameMention mention) {
    if (isToken(mention)) {
      return mention.entry();
    }
    for (LexiconEntry other : mention.others()) {
      if (other.kind() == EntryKind.TOKEN) {
        return other;
      }
    }
    return null;
  }

  private boolean isSure(Passage passage, NameMention mention) {
    int first = mention.firstToken();
    int last = mention.lastToken();
    if (mention.symbol() && first == last) {
      if (TokenEvidence.isCashtag(passage, first) || evidence.isPair(passage, first)) {
        return true;
      }
      if (isLetter(passage, first) || TokenEvidence.isLettered(passage, first)) {
        return false;
      }
      boolean beside =
          TokenEvidence.isBracketed(passage, first) || evidence.hasNoun(passage, first, last);
      return crypto && (mention.sure() || beside);
    }
    if (mention.sure()) {
      return crypto
          || first < last
          || !passage.isWord(first, Script.ARABIC)
          || passage.token(first).lower().length() >= DISTINCT;
    }
    if (!mention.others().isEmpty()) {
      return crypto && evidence.hasNoun(passage, first, last);
    }
    return crypto && (isAlone(passage, first, last) || evidence.hasNoun(passage, first, last));
  }

  /** {@code Series A token}, {@code A token is planned}: a letter is a word first. */
  private static boolean isLetter(Passage passage, int token) {
    boolean single = passage.token(token).text().length() == 1;
    return single && passage.isWord(token, Script.LATIN);
  }

  /** A capital where it says something, and no part of a longer name ({@code Quant Rating}). */
  private boolean isAlone(Passage passage, int first, int last) {
    return passage.capitalSays(first)
        && !passage.isCapital(last + 1)
        && (!passage.isCapital(first - 1)
            || words.hasExactly(WordList.NEVER_FIRST, passage.token(first - 1)));
  }

  /** In {@code Filecoin, Render and Near} the sure ones speak for their neighbours. */
  private static void spreadAlongLists(Passage passage, List<NameMention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      spread(passage, mentions, i - 1, i);
    }
    for (int i = mentions.size() - 1; i > 0; i--) {
      spread(passage, mentions, i, i - 1);
    }
  }

  private static void spread(Passage passage, List<NameMention> mentions, int from, int to) {
    NameMention sure = mentions.get(from);
    NameMention doubtful = mentions.get(to);
    if (!sure.sure() || doubtful.sure() || !isToken(sure) || token(doubtful) == null) {
      return;
    }
    NameMention a = from < to ? sure : doubtful;
    NameMention b = from < to ? doubtful : sure;
    boolean alike = sure.symbol() == doubtful.symbol() || isForeign(passage, doubtful);
    if (alike && TokenEvidence.isListed(passage, a.lastToken(), b.firstToken())) {
      mentions.set(to, doubtful.as(token(doubtful), true, List.of()));
    }
  }

  /** A Latin word in an Arabic text. */
  private static boolean isForeign(Passage passage, NameMention mention) {
    return passage.isMostlyArabic() && passage.isWord(mention.firstToken(), Script.LATIN);
  }
}
