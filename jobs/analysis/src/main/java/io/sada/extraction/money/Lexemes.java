package io.sada.extraction.money;

import io.sada.text.FoldedText;
import java.util.List;

/** The lexemes of a text, with safe access past both ends and the gaps between them. */
final class Lexemes {
  private final FoldedText folded;
  private final List<Lexeme> list;

  Lexemes(FoldedText folded, List<Lexeme> list) {
    this.folded = folded;
    this.list = list;
  }

  FoldedText folded() {
    return folded;
  }

  int size() {
    return list.size();
  }

  /** The lexeme at this index, {@link Lexeme#NONE} outside. */
  Lexeme at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : Lexeme.NONE;
  }

  /** Whether no character stands between this lexeme and the next. */
  boolean touches(int index) {
    return index >= 0
        && index + 1 < list.size()
        && list.get(index).to() == list.get(index + 1).from();
  }

  /** Whether this lexeme and the next stand in one line, with at most one space between. */
  boolean isNear(int index) {
    if (index < 0 || index + 1 >= list.size()) {
      return false;
    }
    int gap = list.get(index + 1).from() - list.get(index).to();
    return gap == 0 || gap == 1 && folded.text().charAt(list.get(index).to()) == ' ';
  }

  /** Number of line feeds between this lexeme and the next, 2 standing for more; 0 at the ends. */
  int lineFeeds(int index) {
    if (index < 0 || index + 1 >= list.size()) {
      return 0;
    }
    int feeds = 0;
    int end = list.get(index + 1).from();
    for (int i = list.get(index).to(); i < end && feeds < 2; i++) {
      if (folded.text().charAt(i) == '\n') {
        feeds++;
      }
    }
    return feeds;
  }
}
