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
  private final String source;
  private char[] out;
  private int[] starts;
  private int[] ends;
  private int length;

  private Normalizer(String source) {
    this.source = source;
    int capacity = source.length() + 16;
    this.out = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
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
    while (i < source.length()) {
      i = step(i);
    }
    String text = new String(out, 0, length);
    return new FoldedText(
        source, text, lower(text), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private int step(int i) {
    char c = source.charAt(i);
    if (c == '&') {
      int end = HtmlEntities.end(source, i);
      if (end > 0) {
        emit(HtmlEntities.decode(source, i, end), i, end);
        return end;
      }
    }
    if (Character.isSurrogate(c)) {
      int codePoint = source.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      emit(end == i + 1 ? CharFolding.REPLACEMENT : codePoint, i, end);
      return end;
    }
    emit(c, i, i + 1);
    return i + 1;
  }

  private void emit(int codePoint, int start, int end) {
    if (codePoint > Character.MAX_VALUE) {
      String folded = CharFolding.supplementary(codePoint);
      for (int k = 0; k < folded.length(); k++) {
        append(folded.charAt(k), start, end);
      }
      return;
    }
    char folded = CharFolding.fold((char) codePoint);
    switch (folded) {
      case CharFolding.DROPPED -> {}
      case CharFolding.MARK -> extendPrevious(start, end);
      case CharFolding.SEVERAL -> {
        for (char part : CharFolding.several((char) codePoint)) {
          append(part, start, end);
        }
      }
      default -> append(folded, start, end);
    }
  }

  /** A mark belongs to the letter before it, so that a quote never cuts a letter from its vowel. */
  private void extendPrevious(int start, int end) {
    if (length > 0 && ends[length - 1] == start && !Character.isWhitespace(out[length - 1])) {
      for (int k = length - 1; k >= 0 && ends[k] == start; k--) {
        ends[k] = end;
      }
    }
  }

  private void append(char c, int start, int end) {
    if (length == out.length) {
      int capacity = length + (length >> 1);
      out = Arrays.copyOf(out, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    out[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private static String lower(String text) {
    char[] lower = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded =
          c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      if (folded != c) {
        if (lower == null) {
          lower = text.toCharArray();
        }
        lower[i] = folded;
      }
    }
    return lower == null ? text : new String(lower);
  }
}
