package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Span;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that print a token's price move: a token, a verb of movement and a percentage
 * close together ({@code FET rose 12 %}, {@code قفز رندر 12%}). A percentage of something else
 * (volume, revenue, supply, a stake) is none.
 */
final class MoveFinder {
  /** How far, in tokens, the name may stand from its percentage. */
  private static final int REACH = 14;

  private final Words words;

  MoveFinder(Words words) {
    this.words = words;
  }

  List<Move> find(Passage passage, List<NameMention> mentions, List<Strip> strips) {
    List<NameMention> tokens =
        mentions.stream()
            .filter(m -> m.section() == passage.section() && TokenResolver.isToken(m))
            .toList();
    List<Move> moves = new ArrayList<>();
    if (tokens.isEmpty()) {
      return moves;
    }
    for (Span sentence : passage.sentences()) {
      int from = passage.tokenAt(sentence.start());
      int to = passage.tokenAt(sentence.end());
      List<NameMention> inside =
          tokens.stream().filter(m -> m.firstToken() >= from && m.lastToken() < to).toList();
      if (!inside.isEmpty()) {
        sentence(passage, from, to, inside, strips, moves);
      }
    }
    return moves;
  }

  private void sentence(
      Passage passage,
      int from,
      int to,
      List<NameMention> tokens,
      List<Strip> strips,
      List<Move> moves) {
    int usedUpTo = from;
    for (int i = from; i < to; i++) {
      Percentage percent = Percentage.starting(passage, i);
      if (percent == null || percent.last() >= to) {
        continue;
      }
      int at = passage.tokens().get(i).start();
      boolean inStrip = strips.stream().anyMatch(strip -> strip.span().contains(at));
      Move move = inStrip ? null : move(passage, usedUpTo, to, percent, tokens);
      if (move != null) {
        moves.add(move);
      }
      i = percent.last();
      usedUpTo = percent.last() + 1;
    }
  }

  private Move move(
      Passage passage, int from, int to, Percentage percent, List<NameMention> tokens) {
    int direction = 0;
    int verb = -1;
    for (int i = percent.first() - 1; i >= Math.max(from, percent.first() - REACH); i--) {
      if (words.has(WordList.OTHER_QUANTITY, passage.tokens().get(i))) {
        return null;
      }
      if (direction == 0) {
        direction = direction(passage.tokens().get(i));
        verb = i;
      }
    }
    for (int i = percent.last() + 1; direction == 0 && i < Math.min(to, percent.last() + 3); i++) {
      direction = direction(passage.tokens().get(i));
      verb = i;
    }
    if (direction == 0) {
      return null;
    }
    NameMention token = nearest(passage, from, percent, tokens, verb);
    if (token == null) {
      return null;
    }
    double value = percent.signed() ? percent.value() : direction * percent.value();
    int firstToken = Math.min(Math.min(token.firstToken(), verb), percent.first());
    int lastToken = Math.max(Math.max(token.lastToken(), verb), percent.last());
    int start = Math.min(token.start(), passage.tokens().get(firstToken).start());
    int end = passage.tokens().get(lastToken).end();
    return new Move(
        token.entry().symbol(),
        value,
        passage.section(),
        start,
        end,
        passage.original().substring(start, end),
        false);
  }

  /** 1 for up, -1 for down, 0 for a word that says neither. */
  private int direction(Token token) {
    return words.has(WordList.UP, token) ? 1 : words.has(WordList.DOWN, token) ? -1 : 0;
  }

  private static NameMention nearest(
      Passage passage, int from, Percentage percent, List<NameMention> tokens, int verb) {
    NameMention before = null;
    NameMention after = null;
    for (NameMention token : tokens) {
      boolean reachable =
          token.firstToken() >= from && percent.first() - token.lastToken() <= REACH;
      if (token.lastToken() < percent.first() && reachable) {
        before = token;
      } else if (token.firstToken() > percent.last() && after == null) {
        after = token;
      }
    }
    if (before != null) {
      return before;
    }
    boolean close = after != null && after.firstToken() - percent.last() <= 4;
    boolean arabic = passage.isWord(verb, Script.ARABIC);
    return close && arabic ? after : null;
  }
}
