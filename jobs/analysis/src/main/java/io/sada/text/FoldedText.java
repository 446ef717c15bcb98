package io.sada.text;

import java.util.Arrays;

/**
 * A text in folded form, each of whose characters remembers the range of the original that it
 * stands for. Made by {@link Normalizer#fold(String)}; immutable.
 *
 * <p>Folded indices run from 0 to {@link #length()}. Several folded characters may stand for one
 * original character (a ligature) and one may stand for several (an HTML entity, a letter with its
 * diacritics); both {@link #start} and {@link #end} never decrease.
 */
public final class FoldedText {
  private final String original;
  private final String text;
  private String lower;
  private final char[] chars;
  private final char[] lowerChars;
  private final int[] starts;
  private final int[] ends;

  /**
   * Keeps the arrays, which may be longer than the text.
   *
   * @param chars the folded characters
   * @param lowerChars the same in lower case; the same array where none has another case
   * @param starts original start by folded index
   * @param ends original end by folded index
   */
  FoldedText(
      String original, int length, char[] chars, char[] lowerChars, int[] starts, int[] ends) {
    this.original = original;
    this.chars = chars;
    this.lowerChars = lowerChars;
    this.text = new String(chars, 0, length);
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as it came. */
  public String original() {
    return original;
  }

  /** The folded text with its case kept. */
  public String text() {
    return text;
  }

  /** The folded text in lower case; the same length and indices as {@link #text()}. */
  public String lower() {
    String made = lower;
    if (made == null) {
      made = lowerChars == chars ? text : new String(lowerChars, 0, length());
      lower = made;
    }
    return made;
  }

  /** A part of {@link #lower()}, made without the rest. */
  public String lower(int from, int to) {
    return new String(lowerChars, from, to - from);
  }

  /** {@link #text()} by character, with more behind; not to be written to. */
  char[] chars() {
    return chars;
  }

  /** {@link #lower()} by character, with more behind; not to be written to. */
  char[] lowerChars() {
    return lowerChars;
  }

  /** Number of folded characters. */
  public int length() {
    return text.length();
  }

  /** Where the original of the folded character at this index starts. */
  public int start(int index) {
    return starts[index];
  }

  /** One past where the original of the folded character at this index ends, its marks included. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * The original range that a folded range stands for. An empty range gives an empty span.
   *
   * @param from first folded index
   * @param to one past the last folded index
   */
  public Span span(int from, int to) {
    if (to > from) {
      return new Span(starts[from], ends[to - 1]);
    }
    int at = from < length() ? starts[from] : original.length();
    return new Span(at, at);
  }

  /** The original characters that a folded range stands for. */
  public String quote(int from, int to) {
    return span(from, to).of(original);
  }

  /**
   * The first folded index whose original starts at or after the given original offset; {@link
   * #length()} if there is none.
   */
  public int indexAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, length(), offset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == offset) {
      at--;
    }
    return at;
  }

  @Override
  public String toString() {
    return text;
  }
}
