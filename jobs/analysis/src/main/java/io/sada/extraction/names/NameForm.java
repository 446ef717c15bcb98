package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One spelling of an entry.
 *
 * @param entry whose spelling it is
 * @param text as the lexicon has it
 * @param keys its words as they are looked up
 * @param first its first word with its case
 * @param casing which capitals a text must have
 * @param standing whether it names the entry wherever it stands
 * @param symbol whether it is a token's ticker
 */
record NameForm(
    LexiconEntry entry,
    String text,
    List<String> keys,
    String first,
    Casing casing,
    Standing standing,
    boolean symbol) {

  /** Whether a form names its entry wherever it stands. */
  enum Standing {
    ALWAYS,
    /** An ordinary word or another thing too: needs evidence beside it or elsewhere. */
    WORD,
    /** A family name or the like: only in an article that names the entry in full. */
    SHORT
  }

  /** Which capitals a text must have. */
  enum Casing {
    /** Just those of the form: short names and acronyms. */
    EXACT,
    /** At least the first letter. */
    CAPITAL,
    /** Any: names that begin with a small letter or a digit, and scripts without case. */
    ANY
  }

  private static final int LONGEST_SHORT_NAME = 3;
  private static final int LONGEST_MIXED_NAME = 4;

  /** The form of a spelling; its keys are empty where the spelling holds no word. */
  static NameForm of(LexiconEntry entry, String text, Standing standing, boolean symbol) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<String> keys = new ArrayList<>();
    String first = "";
    boolean latin = false;
    for (Token token : tokens) {
      if (isSkipped(token)) {
        continue;
      }
      if (keys.isEmpty()) {
        first = token.text();
        latin = token.script() == Script.LATIN;
      }
      keys.add(FormKey.of(token));
    }
    Casing casing = latin ? casing(first, keys.size() == 1) : Casing.ANY;
    return new NameForm(entry, text, List.copyOf(keys), first, casing, standing, symbol);
  }

  /** The same form with its words written together, as transliterations often are. */
  NameForm joined() {
    return new NameForm(
        entry, text, List.of(String.join("", keys)), first, casing, standing, symbol);
  }

  /** Whether it is an ordinary word or another thing too. */
  boolean word() {
    return standing != Standing.ALWAYS;
  }

  /** Whether it is written in capitals only, so that a capital says nothing. */
  boolean isAcronym() {
    boolean upper = false;
    for (int i = 0; i < first.length(); i++) {
      if (Character.isLowerCase(first.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(first.charAt(i));
    }
    return upper && keys.size() == 1;
  }

  boolean isArabic() {
    return casing == Casing.ANY && !first.isEmpty() && first.charAt(0) >= '\u0600';
  }

  /** Punctuation inside names, which texts set and leave out at will. */
  static boolean isSkipped(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION;
  }

  private static Casing casing(String first, boolean alone) {
    boolean upperFirst = Character.isUpperCase(first.charAt(0));
    boolean innerUpper = first.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean anyLower = first.chars().anyMatch(Character::isLowerCase);
    boolean acronym = upperFirst && !anyLower;
    boolean tiny =
        first.length() <= LONGEST_SHORT_NAME || innerUpper && first.length() <= LONGEST_MIXED_NAME;
    if (alone && (acronym || tiny)) {
      return Casing.EXACT;
    }
    return upperFirst ? Casing.CAPITAL : Casing.ANY;
  }
}
