package io.sada.text;

import io.sada.text.Token.Kind;
import java.util.Arrays;

/**
 * Cuts folded text into words, numbers and signs, left to right, each character looked at a bounded
 * number of times.
 *
 * <p>Decisions: a word ends where the script changes ({@code بـxAI} is {@code ب} and {@code xAI});
 * a number ends where letters begin ({@code 20bn}); Latin letters keep the digits behind them
 * ({@code a16z}, {@code H100}) unless those are a decimal or grouped number ({@code AED3.67}). A
 * dot stays inside a Latin word before a lower-case letter ({@code Fetch.ai}, {@code Io.net}), and
 * single letters with dots between are one word ({@code U.S.}, {@code ر.س.}). An apostrophe stays
 * inside a word, but the possessive {@code 's} is a word of its own, so that {@code xAI's} holds
 * {@code xAI}. Ideographs are one word each.
 */
public final class Tokenizer {
  private final FoldedText folded;
  private final char[] text;
  private final int length;
  private final Tokens tokens;
  private char[] scratch = new char[32];

  private Tokenizer(FoldedText folded) {
    this.folded = folded;
    this.text = folded.chars();
    this.length = folded.length();
    this.tokens = new Tokens(length / 5 + 8);
  }

  /** The tokens of a text in order; spaces and line feeds are in none. */
  public static Tokens tokenize(FoldedText folded) {
    return new Tokenizer(folded).run();
  }

  /** Folds and cuts. */
  public static Tokens tokenize(String text) {
    return tokenize(Normalizer.fold(text));
  }

  private Tokens run() {
    int i = 0;
    while (i < length) {
      char c = text[i];
      if (c == ' ' || c == '\n') {
        i++;
      } else if (isDigit(c)) {
        i = add(i, Numerals.end(folded.text(), i), Kind.NUMBER, Script.COMMON);
      } else {
        Script script = Script.of(c);
        i = script == Script.COMMON ? sign(i) : word(i, script);
      }
    }
    return tokens;
  }

  private int sign(int i) {
    char c = text[i];
    int end = i + 1;
    if (Character.isHighSurrogate(c) && end < length) {
      end++;
    }
    boolean possessive =
        c == '\'' && i > 0 && isLetter(i - 1) && lowerAt(end) == 's' && !isWordAt(end + 1);
    if (possessive) {
      return add(i, end + 1, Kind.WORD, Script.LATIN);
    }
    return add(i, end, isPunctuation(c) ? Kind.PUNCTUATION : Kind.SYMBOL, Script.COMMON);
  }

  private int word(int start, Script script) {
    if (script == Script.HAN) {
      return add(start, start + 1, Kind.WORD, script);
    }
    int acronym = acronymEnd(start, script);
    if (acronym > 0) {
      return add(start, acronym, Kind.WORD, script);
    }
    int i = start + 1;
    while (i < length) {
      char c = text[i];
      if (Script.of(c) == script) {
        i++;
      } else if (script == Script.LATIN && isDigit(c)) {
        int end = Numerals.digitsEnd(folded.text(), i);
        if (Numerals.end(folded.text(), i) != end) {
          break;
        }
        i = end;
      } else if (script == Script.LATIN && joins(c, i)) {
        i += 2;
      } else {
        break;
      }
    }
    return add(start, i, Kind.WORD, script);
  }

  /** A dot or apostrophe at i between letters of one word. */
  private boolean joins(char c, int i) {
    if (c == '.') {
      return isLetter(i - 1) && isLowerLatin(i + 1);
    }
    if (c == '\'') {
      boolean possessive = lowerAt(i + 1) == 's' && !isWordAt(i + 2);
      return isLatin(i + 1) && !possessive;
    }
    return false;
  }

  /** End of single letters with a dot after each, at least two of them; -1 if there are none. */
  private int acronymEnd(int start, Script script) {
    int i = start;
    int letters = 0;
    while (i + 1 < length && Script.of(text[i]) == script && text[i + 1] == '.') {
      i += 2;
      letters++;
    }
    boolean lastWithoutDot =
        letters > 0 && i < length && Script.of(text[i]) == script && !isWordAt(i + 1);
    if (lastWithoutDot) {
      return i + 1;
    }
    boolean gluedToMore = i < length && Script.of(text[i]) == script;
    return letters >= 2 && !gluedToMore ? i : -1;
  }

  private int add(int from, int to, Kind kind, Script script) {
    boolean hasCase = script == Script.LATIN || script == Script.OTHER;
    char[] lower = hasCase ? lowered(from, to) : text;
    Word word = hasCase ? Word.cut(lower, 0, to - from) : Word.cut(text, from, to);
    boolean same = !hasCase || Arrays.equals(text, from, to, lower, 0, to - from);
    String form = same ? word.text() : folded.text().substring(from, to);
    boolean acronym =
        kind == Kind.WORD && form.length() > 2 && form.charAt(1) == '.' && isAllDotted(form);
    if (acronym) {
      form = form.replace(".", "");
      word = Word.of(hasCase ? form.toLowerCase(java.util.Locale.ROOT) : form);
    }
    int end = folded.end(to - 1);
    tokens.append(new Token(folded.start(from), end, from, to, form, word, kind, script), !acronym);
    return to;
  }

  /** The characters in lower case, in an array that the next ones overwrite. */
  private char[] lowered(int from, int to) {
    if (scratch.length < to - from) {
      scratch = new char[(to - from) * 2];
    }
    for (int i = from; i < to; i++) {
      scratch[i - from] = Normalizer.lower(text[i]);
    }
    return scratch;
  }

  private static boolean isAllDotted(String form) {
    for (int i = 1; i < form.length(); i += 2) {
      if (form.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLetter(int i) {
    return i < length && Script.of(text[i]) != Script.COMMON;
  }

  private boolean isLatin(int i) {
    return i < length && Script.of(text[i]) == Script.LATIN;
  }

  private boolean isLowerLatin(int i) {
    return isLatin(i) && Character.isLowerCase(text[i]);
  }

  private boolean isWordAt(int i) {
    return i < length && (isDigit(text[i]) || isLetter(i));
  }

  private char lowerAt(int i) {
    return i < length ? Normalizer.lower(text[i]) : 0;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          c != '%' && c != '#' && c != '@' && c != '&';
      default -> false;
    };
  }
}
