package io.sada.extraction.clauses;

import io.sada.text.Token;

/**
 * Items of a list that stand in quotation marks: {@code «885 كابيتال»}, {@code «بيك إكس في»}. The
 * marks say where the name begins and ends, whatever of it a lexicon knows.
 */
final class QuotedItems {
  private static final int LONGEST = 6;
  private static final int PARTICLE = 2;

  private QuotedItems() {}

  /** The whole of what the marks around this token enclose; null where it opens none. */
  static Mention at(Sentence sentence, int at) {
    if (!sentence.is(at - 1, '"') || !sentence.has(at) || !opens(sentence, at - 1)) {
      return null;
    }
    int end = end(sentence, at);
    boolean figure =
        end == at + 1
            && sentence.isArabic(end + 1)
            && !sentence.token(end + 1).text().startsWith("و")
            && NameLists.mentionAt(sentence, end + 1) == null;
    return end > at && !figure ? Actors.unknownName(sentence.passage(), at, end) : null;
  }

  /**
   * The closing mark behind a name of which only the beginning is known, {@code «سيكويا الهند»}.
   *
   * @param name one past the known part
   * @param at where the list goes on if no mark closes
   */
  static int closing(Sentence sentence, int name, int at) {
    int open = name - 1;
    while (open > name - LONGEST && sentence.has(open) && !sentence.is(open, '"')) {
      open--;
    }
    if (!sentence.is(open, '"') || NameLists.mentionAt(sentence, open + 1) == null) {
      return at;
    }
    int end = end(sentence, open + 1);
    return end >= name ? end : at;
  }

  /** By its form, else by what it touches: an opening mark stands right before a word. */
  private static boolean opens(Sentence sentence, int mark) {
    char printed = sentence.passage().original().charAt(sentence.token(mark).start());
    if (printed == '«' || printed == '»' || printed == '“' || printed == '”') {
      return printed == '«' || printed == '“';
    }
    boolean particle =
        sentence.has(mark - 1) && sentence.token(mark - 1).text().length() <= PARTICLE;
    boolean behind =
        sentence.has(mark - 1) && sentence.token(mark - 1).touches(sentence.token(mark));
    return sentence.token(mark).touches(sentence.token(mark + 1)) && (!behind || particle);
  }

  /** The mark that closes what begins here, within so many words of a name; -1 if none does. */
  private static int end(Sentence sentence, int from) {
    for (int i = from; i <= from + LONGEST && sentence.has(i); i++) {
      if (sentence.is(i, '"')) {
        return i;
      }
      Token token = sentence.token(i);
      boolean part =
          token.kind() == Token.Kind.WORD
              || token.kind() == Token.Kind.NUMBER
              || token.is('.')
              || token.is('-')
              || token.is('&');
      if (!part) {
        return -1;
      }
    }
    return -1;
  }
}
