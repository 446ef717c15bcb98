package io.sada.extraction.money;

import io.sada.text.FoldedText;
import io.sada.text.Tokens;
import java.util.Arrays;

/**
 * The lexemes of a text, with safe access past both ends and the gaps between them. Those of words
 * that mean nothing here are made when they are asked for, which few are.
 */
class Lexemes {
  private final FoldedText folded;
  private final Tokens tokens;
  private Lexeme[] made;

  /** The token of each that is made when it is asked for. */
  private int[] plain;

  private int size;

  Lexemes(FoldedText folded, Tokens tokens) {
    this.folded = folded;
    this.tokens = tokens;
    this.made = new Lexeme[tokens.size() + 8];
    this.plain = new int[made.length];
  }

  void add(Lexeme lexeme) {
    reserve(1);
    made[size++] = lexeme;
  }

  /** Adds the tokens of a range as words that mean nothing. */
  void addPlain(int from, int to) {
    reserve(to - from);
    for (int i = from; i < to; i++) {
      plain[size++] = i;
    }
  }

  private void reserve(int more) {
    if (size + more > made.length) {
      int capacity = Math.max(size + more, size * 2);
      made = Arrays.copyOf(made, capacity);
      plain = Arrays.copyOf(plain, capacity);
    }
  }

  void replaceLast(Lexeme lexeme) {
    made[size - 1] = lexeme;
  }

  Tokens tokens() {
    return tokens;
  }

  FoldedText folded() {
    return folded;
  }

  int size() {
    return size;
  }

  /** The lexeme at this index, {@link Lexeme#NONE} outside. */
  Lexeme at(int index) {
    if (index < 0 || index >= size) {
      return Lexeme.NONE;
    }
    Lexeme lexeme = made[index];
    return lexeme == null ? Lexeme.of(tokens.get(plain[index]), null, false) : lexeme;
  }

  /** What the lexeme at this index means; null for nothing. */
  Meaning meaning(int index) {
    Lexeme lexeme = made[index];
    return lexeme == null ? null : lexeme.meaning();
  }

  /** The first at or behind an index that may mean something; {@link #size()} if none does. */
  int nextMade(int from) {
    int i = from;
    while (i < size && made[i] == null) {
      i++;
    }
    return i;
  }

  private int from(int index) {
    Lexeme lexeme = made[index];
    return lexeme == null ? tokens.get(plain[index]).from() : lexeme.from();
  }

  private int to(int index) {
    Lexeme lexeme = made[index];
    return lexeme == null ? tokens.get(plain[index]).to() : lexeme.to();
  }

  /** Whether no character stands between this lexeme and the next. */
  boolean touches(int index) {
    return index >= 0 && index + 1 < size && to(index) == from(index + 1);
  }

  /** Whether this lexeme and the next stand in one line, with at most one space between. */
  boolean isNear(int index) {
    if (index < 0 || index + 1 >= size) {
      return false;
    }
    int gap = from(index + 1) - to(index);
    return gap == 0 || gap == 1 && folded.text().charAt(to(index)) == ' ';
  }

  /** Number of line feeds between this lexeme and the next, 2 standing for more; 0 at the ends. */
  int lineFeeds(int index) {
    if (index < 0 || index + 1 >= size) {
      return 0;
    }
    int feeds = 0;
    int end = from(index + 1);
    for (int i = to(index); i < end && feeds < 2; i++) {
      if (folded.text().charAt(i) == '\n') {
        feeds++;
      }
    }
    return feeds;
  }
}
