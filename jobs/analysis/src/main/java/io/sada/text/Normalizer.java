package io.sada.text;

import java.util.Arrays;

/**
 * Folds a text to the form in which words are compared, in one pass, keeping for every folded
 * character where it came from.
 *
 * <p>What is folded: see {@link CharFolding} for single characters; HTML entities that were left in
 * the text count as the character they name. Case is kept, and a lower-case form with the same
 * indices is kept beside it. Linear in the length of the text; any sequence of code units is
 * accepted, a lone surrogate becomes U+FFFD.
 */
public final class Normalizer {
  /** Letters from here on have no case, or were folded to ASCII already. */
  private static final char FIRST_CASELESS = '\u0590';

  private final String source;

  /** The text as it came; what was read of it already makes room for what it folds to. */
  private char[] characters;

  private char[] out;
  private int length;

  /** Up to here each character stands for the one at the same place; all of them so far, if -1. */
  private int plain = -1;

  /** Where the others come from. */
  private int[] starts = {};

  private int[] ends = {};

  private Normalizer(String source) {
    this.source = source;
    this.characters = source.toCharArray();
    this.out = characters;
  }

  /** The folded form of a text; never null. */
  public static FoldedText fold(String text) {
    return new Normalizer(text).run();
  }

  /** The folded form of a word or name alone, for the keys of a lexicon: lower case. */
  public static String key(String word) {
    return fold(word).lower().strip();
  }

  private FoldedText run() {
    int i = 0;
    while (i < characters.length) {
      i = plain(i);
      if (i < characters.length) {
        char code = CharFolding.fold(characters[i]);
        if (plain < 0) {
          endPlain();
        }
        if (characters == out && code != CharFolding.MARK && code != CharFolding.DROPPED) {
          characters = source.toCharArray();
        }
        i = step(i, code);
      }
    }
    return new FoldedText(source, length, out, plain < 0 ? length : plain, starts, ends);
  }

  /** Takes characters that stand for one, as nearly all do, and gives the index to go on with. */
  private int plain(int from) {
    int end = Math.min(characters.length, from + out.length - length);
    int i = from;
    int at = length;
    while (i < end) {
      char folded = CharFolding.fold(characters[i]);
      if (CharFolding.isCode(folded)) {
        break;
      }
      out[at] = folded;
      if (plain >= 0) {
        starts[at - plain] = i;
        ends[at - plain] = i + 1;
      }
      at++;
      i++;
    }
    length = at;
    if (i < characters.length && at == out.length) {
      grow();
    }
    return i;
  }

  /** A folded character in lower case. */
  static char lower(char c) {
    return isUpper(c) ? Character.toLowerCase(c) : c;
  }

  private static boolean isUpper(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z';
    }
    return c < FIRST_CASELESS && Character.toLowerCase(c) != c;
  }

  private int step(int i, char code) {
    char c = source.charAt(i);
    if (code != CharFolding.LOOK_AHEAD) {
      emit(c, code, i, i + 1);
      return i + 1;
    }
    if (c == '&') {
      int end = HtmlEntities.end(source, i);
      if (end > 0) {
        emit(HtmlEntities.decode(source, i, end), i, end);
        return end;
      }
      append(c, i, i + 1);
      return i + 1;
    }
    int codePoint = source.codePointAt(i);
    int end = i + Character.charCount(codePoint);
    emit(end == i + 1 ? CharFolding.REPLACEMENT : codePoint, i, end);
    return end;
  }

  private void emit(int codePoint, int start, int end) {
    if (codePoint == '&') {
      append('&', start, end);
    } else if (codePoint > Character.MAX_VALUE) {
      String folded = CharFolding.supplementary(codePoint);
      for (int k = 0; k < folded.length(); k++) {
        append(folded.charAt(k), start, end);
      }
    } else {
      emit((char) codePoint, CharFolding.fold((char) codePoint), start, end);
    }
  }

  private void emit(char c, char folded, int start, int end) {
    switch (folded) {
      case CharFolding.DROPPED -> {}
      case CharFolding.MARK -> extendPrevious(start, end);
      case CharFolding.SEVERAL -> {
        for (char part : CharFolding.several(c)) {
          append(part, start, end);
        }
      }
      case CharFolding.LOOK_AHEAD -> append(CharFolding.REPLACEMENT, start, end);
      default -> append(folded, start, end);
    }
  }

  /** From the last character on, which may get a mark, it is written down where each comes from. */
  private void endPlain() {
    plain = Math.max(0, length - 1);
    starts = new int[out.length - plain];
    ends = new int[out.length - plain];
    if (length > 0) {
      starts[0] = plain;
      ends[0] = length;
    }
  }

  /** A mark belongs to the letter before it, so that a quote never cuts a letter from its vowel. */
  private void extendPrevious(int start, int end) {
    int last = length - 1 - plain;
    if (length > 0 && ends[last] == start && !Character.isWhitespace(out[length - 1])) {
      for (int k = last; k >= 0 && ends[k] == start; k--) {
        ends[k] = end;
      }
    }
  }

  private void append(char c, int start, int end) {
    if (length == out.length) {
      grow();
    }
    out[length] = c;
    starts[length - plain] = start;
    ends[length - plain] = end;
    length++;
  }

  private void grow() {
    int capacity = length + (length >> 1) + 16;
    out = Arrays.copyOf(out, capacity);
    starts = Arrays.copyOf(starts, capacity - plain);
    ends = Arrays.copyOf(ends, capacity - plain);
  }
}
