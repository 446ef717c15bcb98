package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tickers of tokens that the lexicon does not know, in articles about crypto: {@code $ABC},
 * {@code ABC/USDT}, and {@code Abc Coin (ABC)} where a word of trade or of tokens stands beside it.
 * Tickers of shares that the lexicon knows, and what stands behind an exchange's name ({@code
 * NASDAQ: ABC}), are none.
 */
final class TickerFinder {
  private static final int LONGEST_NAME = 6;

  private final Words words;
  private final TokenEvidence evidence;
  private final Set<String> stocks = new HashSet<>();

  TickerFinder(Lexicon lexicon) {
    this.words = lexicon.words();
    this.evidence = new TokenEvidence(words);
    for (LexiconEntry entry : lexicon.entries()) {
      String stock = entry.attributes().get("stock");
      if (stock != null) {
        stocks.add(stock);
      }
    }
  }

  /**
   * The mentions of a passage in order, with those of unknown tokens added.
   *
   * @param strips the tokens that stand in ticker strips
   */
  List<NameMention> addUnknown(Passage passage, List<NameMention> mentions, BitSet strips) {
    List<NameMention> added = new ArrayList<>(mentions);
    BitSet taken = (BitSet) strips.clone();
    for (NameMention mention : mentions) {
      if (mention.sure() || mention.symbol()) {
        taken.set(mention.firstToken(), mention.lastToken() + 1);
      }
    }
    Tokens tokens = passage.tokens();
    int size = tokens.size();
    for (int i = -1; (i = tokens.next(Script.LATIN, i + 1, size)) < size; ) {
      Token token = tokens.get(i);
      if (!taken.get(i) && isTicker(token) && isToken(passage, i)) {
        added.add(mention(passage, i));
      }
    }
    if (added.size() > mentions.size()) {
      added.sort(Comparator.comparingInt(NameMention::start));
    }
    return added;
  }

  private boolean isTicker(Token token) {
    return Tickers.isTicker(token)
        && !stocks.contains(token.text())
        && !words.hasExactly(WordList.PAIR_QUOTES, token)
        && !words.hasExactly(WordList.NEVER_FIRST, token);
  }

  private boolean isToken(Passage passage, int i) {
    if (TokenEvidence.isCashtag(passage, i) || evidence.isPair(passage, i)) {
      return true;
    }
    if (!TokenEvidence.isBracketed(passage, i)) {
      return false;
    }
    int nameEnd = nameEnd(passage, i);
    Token behind = passage.token(i + 2);
    return words.hasExactly(WordList.TOKEN_NOUNS, behind)
        || words.hasExactly(WordList.TOKEN_NAMES, passage.token(nameEnd))
        || words.hasExactly(WordList.TRADED, behind)
            && !words.hasExactly(WordList.NAME_SUFFIXES, passage.token(nameEnd));
  }

  /** The last word of the name before the brackets, over further brackets: {@code Abc (BSC)}. */
  private static int nameEnd(Passage passage, int ticker) {
    int end = ticker - 2;
    if (passage.is(end, ')')) {
      while (end > ticker - LONGEST_NAME && !passage.is(end, '(')) {
        end--;
      }
      end--;
    }
    return end;
  }

  private static NameMention mention(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    String symbol = token.text();
    LexiconEntry entry =
        new LexiconEntry(
            Lexicon.tokenId(symbol), symbol, EntryKind.TOKEN, null, null, symbol, Map.of());
    String quote = passage.original().substring(token.start(), token.end());
    return new NameMention(
        entry,
        passage.section(),
        token.start(),
        token.end(),
        quote,
        i,
        i,
        symbol,
        true,
        true,
        true,
        List.of());
  }
}
