package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds sentences that print a token's price move: a token, a verb of movement and a percentage
 * close together ({@code FET rose 12 %}, {@code قفز رندر 12%}), or a signed percentage right behind
 * a token ({@code Solana (-3.1%)}). A percentage of something else (volume, revenue, supply, a
 * stake) is none, nor is one whose verb stands right behind a company.
 */
final class MoveFinder {
  /** How far, in tokens, the name may stand from its percentage. */
  private static final int REACH = 14;

  /** How far the name may stand behind its percentage, in Arabic. */
  private static final int REACH_BEHIND = 4;

  private final Words words;

  MoveFinder(Words words) {
    this.words = words;
  }

  /**
   * The moves in sentences, in order.
   *
   * @param mentions the sure mentions of the passage in order
   * @param strips the tokens that stand in ticker strips
   */
  List<Move> find(Passage passage, List<NameMention> mentions, BitSet strips) {
    List<Move> moves = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < passage.sentences().size(); i++) {
      int to = passage.sentenceEnd(i);
      int first = next;
      while (next < mentions.size() && mentions.get(next).firstToken() < to) {
        next++;
      }
      List<NameMention> inside = mentions.subList(first, next);
      if (namesToken(inside)) {
        sentence(
            passage,
            passage.tokenAt(passage.sentences().get(i).start()),
            to,
            inside,
            strips,
            moves);
      }
    }
    return moves;
  }

  private static boolean namesToken(List<NameMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (TokenResolver.isToken(mentions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void sentence(
      Passage passage,
      int from,
      int to,
      List<NameMention> mentions,
      BitSet strips,
      List<Move> moves) {
    int usedUpTo = from;
    int behind = 0;
    for (int i = from - 1; (i = passage.tokens().next(Script.COMMON, i + 1, to)) < to; ) {
      Percentage percent = Percentage.starting(passage, i);
      if (percent == null || percent.last() >= to || strips.get(i)) {
        continue;
      }
      while (behind < mentions.size() && mentions.get(behind).firstToken() < i) {
        behind++;
      }
      Move move = move(passage, usedUpTo, to, percent, mentions, behind);
      if (move != null) {
        moves.add(move);
      }
      i = percent.last();
      usedUpTo = percent.last() + 1;
    }
  }

  private Move move(
      Passage passage,
      int from,
      int to,
      Percentage percent,
      List<NameMention> mentions,
      int behind) {
    int earliest = Math.max(from, percent.first() - REACH);
    for (int i = percent.first() - 1; i >= earliest; i--) {
      if (words.has(WordList.OTHER_QUANTITY, passage.token(i))) {
        return null;
      }
    }
    int verb = verb(passage, earliest, to, percent);
    NameMention token = before(mentions, behind, earliest);
    if (token == null && verb >= 0 && passage.isWord(verb, Script.ARABIC)) {
      token = behind(mentions, behind, percent);
    }
    if (token == null || verb < 0 && !isBeside(passage, token, percent)) {
      return null;
    }
    if (verb >= 0 && isOfCompany(mentions, behind, verb)) {
      return null;
    }
    int direction = verb < 0 ? 1 : direction(passage.token(verb));
    double value = percent.signed() ? percent.value() : direction * percent.value();
    int first = Math.min(token.firstToken(), percent.first());
    int last = Math.max(token.lastToken(), percent.last());
    return move(
        passage,
        token,
        value,
        verb < 0 ? first : Math.min(first, verb),
        verb < 0 ? last : Math.max(last, verb));
  }

  private static Move move(Passage passage, NameMention token, double value, int first, int last) {
    int start = first == token.firstToken() ? token.start() : passage.token(first).start();
    int end = passage.token(last).end();
    return new Move(
        token.entry().symbol(),
        value + 0.0,
        passage.section(),
        start,
        end,
        passage.original().substring(start, end),
        false);
  }

  /** The verb of movement nearest before the percentage, else just behind it; -1 if none is. */
  private int verb(Passage passage, int earliest, int to, Percentage percent) {
    for (int i = percent.first() - 1; i >= earliest; i--) {
      if (direction(passage.token(i)) != 0) {
        return i;
      }
    }
    for (int i = percent.last() + 1; i < Math.min(to, percent.last() + 3); i++) {
      if (direction(passage.token(i)) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** 1 for up, -1 for down, 0 for a word that says neither. */
  private int direction(Token token) {
    return words.has(WordList.UP, token) ? 1 : words.has(WordList.DOWN, token) ? -1 : 0;
  }

  private static NameMention before(List<NameMention> mentions, int behind, int earliest) {
    for (int k = behind - 1; k >= 0 && mentions.get(k).lastToken() >= earliest; k--) {
      if (TokenResolver.isToken(mentions.get(k)) && mentions.get(k).firstToken() >= earliest) {
        return mentions.get(k);
      }
    }
    return null;
  }

  private static NameMention behind(List<NameMention> mentions, int behind, Percentage percent) {
    boolean close =
        behind < mentions.size()
            && TokenResolver.isToken(mentions.get(behind))
            && mentions.get(behind).firstToken() - percent.last() <= REACH_BEHIND;
    return close ? mentions.get(behind) : null;
  }

  /** Whether only brackets and what the token is priced in stand before a signed percentage. */
  private boolean isBeside(Passage passage, NameMention token, Percentage percent) {
    for (int i = token.lastToken() + 1; i < percent.first(); i++) {
      boolean joins =
          passage.is(i, '(')
              || passage.is(i, ')')
              || passage.is(i, ':')
              || passage.is(i, '-')
              || passage.is(i, '/')
              || words.hasExactly(WordList.PAIR_QUOTES, passage.token(i));
      if (!joins) {
        return false;
      }
    }
    return percent.signed();
  }

  /** {@code Bitcoin rose while Tesla fell 4%}: the verb is the company's. */
  private static boolean isOfCompany(List<NameMention> mentions, int behind, int verb) {
    for (int k = behind - 1; k >= 0 && mentions.get(k).lastToken() >= verb - 1; k--) {
      boolean right = mentions.get(k).lastToken() == verb - 1;
      if (right && !TokenResolver.isToken(mentions.get(k))) {
        return true;
      }
    }
    return false;
  }
}
