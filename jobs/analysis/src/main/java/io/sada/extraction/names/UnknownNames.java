package io.sada.extraction.names;

import io.sada.extraction.names.NamePhrase.Anchor;
import io.sada.text.Script;
import io.sada.text.Token;

/**
 * Finds names that are in no lexicon from their form: Latin words with capitals, Arabic words in
 * quotes, behind a noun such as {@code شركة}, or beside their Latin form. The caller knows where in
 * the sentence a name must stand (before <em>raises</em>, behind <em>جمعت</em>); these functions
 * say which words there are it.
 */
public final class UnknownNames {
  private static final int LONGEST = 7;
  private static final int LONGEST_ARABIC = 4;

  private final Words words;
  private final LatinNames latinNames;

  public UnknownNames(Lexicon lexicon) {
    this.words = lexicon.words();
    this.latinNames = new LatinNames(words);
  }

  /**
   * The name that starts at or just behind a token: nouns, adjectives and opening quotes before it
   * are stepped over.
   *
   * @param token index of the first token where the name may start
   * @return null if no name starts there
   */
  public NamePhrase after(Passage passage, int token) {
    int i = token;
    Anchor anchor = Anchor.PLACE;
    for (int steps = 0; steps < LONGEST && passage.token(i) != null; steps++) {
      if (passage.is(i, '"')) {
        return quoted(passage, i);
      }
      if (startsLatin(passage, i)) {
        return latin(passage, i);
      }
      if (words.has(WordList.NAME_NOUNS, passage.token(i))) {
        anchor = Anchor.NOUN;
      } else if (!words.has(WordList.DESCRIPTORS, passage.token(i))) {
        break;
      }
      i++;
    }
    return arabic(passage, i, anchor);
  }

  /**
   * The name that ends just before a token.
   *
   * @param token index of the token behind the name
   * @return null if no name ends there
   */
  public NamePhrase before(Passage passage, int token) {
    int last = token - 1;
    if (passage.is(last, ')') || passage.is(last, ',')) {
      last = openingBefore(passage, last) - 1;
    }
    if (passage.is(last, '"')) {
      int open = last - 1;
      while (open > last - LONGEST - 2 && open >= 0 && !passage.is(open, '"')) {
        open--;
      }
      return passage.is(open, '"') ? quoted(passage, open) : null;
    }
    if (passage.isWord(last, Script.LATIN) || isNumber(passage, last)) {
      return latinEnding(passage, last);
    }
    for (int first = Math.max(0, last - LONGEST); first <= last; first++) {
      if (words.has(WordList.NAME_NOUNS, passage.token(first))) {
        NamePhrase phrase = after(passage, first);
        if (phrase != null && phrase.lastToken() >= last) {
          return phrase;
        }
      }
    }
    return null;
  }

  private int openingBefore(Passage passage, int closing) {
    char open = passage.is(closing, ')') ? '(' : ',';
    for (int i = closing - 1; i >= 0 && i > closing - LONGEST - 3; i--) {
      if (passage.is(i, open)) {
        return i;
      }
    }
    return closing;
  }

  private NamePhrase latinEnding(Passage passage, int last) {
    int first = -1;
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      if (startsLatin(passage, i)) {
        first = i;
      } else if (!latinNames.continues(passage, i)) {
        break;
      }
    }
    if (first < 0) {
      return null;
    }
    NamePhrase phrase = latin(passage, first);
    return phrase != null && phrase.lastToken() >= last ? phrase : null;
  }

  private NamePhrase latin(Passage passage, int first) {
    int last = first;
    for (int i = first + 1; i < first + LONGEST && passage.token(i) != null; i++) {
      if (LatinNames.isNamePart(passage, i)) {
        last = i;
      } else if (!latinNames.continues(passage, i)) {
        break;
      }
    }
    return phrase(passage, first, last, last, null, Anchor.CAPITALS);
  }

  private NamePhrase quoted(Passage passage, int open) {
    int close = open + 1;
    while (close <= open + LONGEST && passage.token(close) != null && !passage.is(close, '"')) {
      close++;
    }
    if (!passage.is(close, '"') || close == open + 1) {
      return null;
    }
    String latin = latinBeside(passage, close + 1);
    int end = latin == null ? close : endOfLatinBeside(passage, close + 1);
    Anchor anchor = latin == null ? Anchor.QUOTES : Anchor.TRANSLITERATION;
    return phrase(passage, open + 1, close - 1, end, latin, anchor);
  }

  private NamePhrase arabic(Passage passage, int first, Anchor anchor) {
    int last = first - 1;
    for (int i = first; i < first + LONGEST_ARABIC; i++) {
      boolean word =
          passage.isWord(i, Script.ARABIC) && !words.has(WordList.NAME_STOPS, passage.token(i));
      if (word) {
        last = i;
      } else if (!passage.is(i, '.') || i == first) {
        break;
      }
    }
    if (last < first) {
      return null;
    }
    String latin = latinBeside(passage, last + 1);
    if (latin != null) {
      int end = endOfLatinBeside(passage, last + 1);
      return phrase(passage, first, last, end, latin, Anchor.TRANSLITERATION);
    }
    return phrase(passage, first, last, last, null, anchor);
  }

  /** The Latin form in brackets or just behind an Arabic name; null if there is none. */
  private String latinBeside(Passage passage, int i) {
    int at = passage.is(i, '(') || passage.is(i, '"') ? i + 1 : i;
    if (!startsLatin(passage, at)) {
      return null;
    }
    return latin(passage, at).quote();
  }

  private int endOfLatinBeside(Passage passage, int i) {
    boolean open = passage.is(i, '(') || passage.is(i, '"');
    int last = latin(passage, open ? i + 1 : i).lastToken();
    return open && passage.token(last + 1) != null ? last + 1 : last;
  }

  private boolean startsLatin(Passage passage, int i) {
    return latinNames.starts(passage, i);
  }

  private boolean isNumber(Passage passage, int i) {
    Token token = passage.token(i);
    return token != null && token.kind() == Token.Kind.NUMBER;
  }

  private static NamePhrase phrase(
      Passage passage, int first, int last, int lastUsed, String latin, Anchor anchor) {
    int start = passage.tokens().get(first).start();
    int end = passage.tokens().get(last).end();
    String quote = passage.original().substring(start, end);
    String name = latin == null ? quote : latin;
    return new NamePhrase(name, NameKey.of(name), start, end, quote, first, lastUsed, anchor);
  }
}
