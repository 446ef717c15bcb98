package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Span;
import io.sada.text.Token;
import io.sada.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds ticker strips: a ticker and a percentage that touch ({@code AKT-8.1%}) or stand alone on
 * their line, in either order, for pages are printed from right to left too.
 */
final class StripFinder {
  private final Lexicon lexicon;

  StripFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What one passage holds.
   *
   * @param tokens the tokens that stand in strips
   */
  record Found(List<Strip> strips, List<Move> moves, BitSet tokens) {}

  Found find(Passage passage) {
    List<Strip> strips = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    BitSet tokens = new BitSet();
    Tokens all = passage.tokens();
    int i = all.next(Script.LATIN, 0, all.size());
    while (i < all.size()) {
      Move move = Tickers.isTicker(passage.tokens().get(i)) ? at(passage, i) : null;
      if (move != null) {
        moves.add(move);
        strips.add(new Strip(passage.section(), new Span(move.start(), move.end())));
        int first = passage.tokenAt(move.start());
        i = passage.tokenAt(move.end());
        tokens.set(first, i);
      } else {
        i++;
      }
      i = all.next(Script.LATIN, i, all.size());
    }
    return new Found(List.copyOf(strips), List.copyOf(moves), tokens);
  }

  private Move at(Passage passage, int ticker) {
    Percentage percent = Percentage.starting(passage, ticker + 1);
    if (percent != null && percent.signed() && aloneOrTouching(passage, ticker, percent)) {
      return move(passage, ticker, percent);
    }
    Percentage before = Percentage.ending(passage, ticker - 1);
    if (before != null && before.signed() && aloneOrTouching(passage, ticker, before)) {
      return move(passage, ticker, before);
    }
    return null;
  }

  private boolean aloneOrTouching(Passage passage, int ticker, Percentage percent) {
    int first = Math.min(ticker, percent.first());
    int last = Math.max(ticker, percent.last());
    Token joint = passage.tokens().get(Math.min(ticker, percent.last()));
    boolean touching = joint.touches(passage.tokens().get(Math.min(ticker, percent.last()) + 1));
    return touching || beginsLine(passage, first) && endsLine(passage, last);
  }

  private static boolean beginsLine(Passage passage, int token) {
    int before = token - 1;
    while (before >= 0 && isBullet(passage.token(before))) {
      before--;
    }
    return before < 0 || hasBreak(passage, before, token);
  }

  private static boolean endsLine(Passage passage, int token) {
    return token + 1 >= passage.tokens().size() || hasBreak(passage, token, token + 1);
  }

  private static boolean hasBreak(Passage passage, int a, int b) {
    String text = passage.folded().text();
    int from = passage.tokens().get(a).to();
    int to = passage.tokens().get(b).from();
    return text.substring(from, to).indexOf('\n') >= 0;
  }

  private static boolean isBullet(Token token) {
    return token.is('-') || token.is('*') || token.is('|');
  }

  private Move move(Passage passage, int ticker, Percentage percent) {
    Token token = passage.tokens().get(ticker);
    Token first = passage.tokens().get(Math.min(ticker, percent.first()));
    Token last = passage.tokens().get(Math.max(ticker, percent.last()));
    String symbol = lexicon.token(token.text()) == null ? null : token.text();
    return new Move(
        symbol,
        percent.value(),
        passage.section(),
        first.start(),
        last.end(),
        passage.original().substring(first.start(), last.end()),
        true);
  }
}
