package io.sada.extraction.names;

import io.sada.contract.Ambiguity;
import io.sada.contract.SectorId;
import java.util.List;
import java.util.Set;

/**
 * All that an article names, title and text read together.
 *
 * @param title the title's tokens
 * @param text the text's tokens
 * @param mentions sure mentions in order, the title's first
 * @param tokens the tokens that the article names, with where
 * @param sectors the sectors that the article names, with where
 * @param moves price moves that it prints
 * @param strips its ticker strips, which are page chrome for everything else
 * @param ambiguous names that could be two things and were not resolved
 * @param crypto whether it is about crypto at all
 */
public record ArticleNames(
    Passage title,
    Passage text,
    List<NameMention> mentions,
    List<NamedToken> tokens,
    List<NamedSector> sectors,
    List<Move> moves,
    List<Strip> strips,
    List<Ambiguity> ambiguous,
    boolean crypto) {

  /** A token that the article names and the words by which it does. */
  public record NamedToken(String symbol, NameMention mention) {}

  /** A sector that the article names and the words by which it does. */
  public record NamedSector(
      SectorId sector, io.sada.contract.Section section, int start, int end, String quote) {}

  /** The tickers that the article names, in the order of their first mention. */
  public Set<String> symbols() {
    Set<String> symbols = new java.util.LinkedHashSet<>();
    tokens.forEach(token -> symbols.add(token.symbol()));
    return symbols;
  }
}
