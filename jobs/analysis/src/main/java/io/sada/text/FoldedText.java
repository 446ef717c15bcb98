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

  /** So many characters at the front stand for the original's at the same places. */
  private final int plain;

  private final int[] starts;
  private final int[] ends;

  /**
   * Keeps the arrays, which may be longer than the text.
   *
   * @param chars the folded characters
   * @param plain how many characters at the front stand for one at the same place
   * @param starts original start of those behind them
   * @param ends original end of those behind them
   */
  FoldedText(String original, int length, char[] chars, int plain, int[] starts, int[] ends) {
    this.original = original;
    this.chars = chars;
    this.plain = plain;
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
      made = lower(0, length());
      made = made.equals(text) ? text : made;
      lower = made;
    }
    return made;
  }

  /** A part of {@link #lower()}, made without the rest. */
  public String lower(int from, int to) {
    char[] made = new char[to - from];
    for (int i = from; i < to; i++) {
      made[i - from] = Normalizer.lower(chars[i]);
    }
    return new String(made);
  }

  /** {@link #text()} by character, with more behind; not to be written to. */
  char[] chars() {
    return chars;
  }

  /** Number of folded characters. */
  public int length() {
    return text.length();
  }

  /** Where the original of the folded character at this index starts. */
  public int start(int index) {
    return index < plain ? index : starts[index - plain];
  }

  /** One past where the original of the folded character at this index ends, its marks included. */
  public int end(int index) {
    return index < plain ? index + 1 : ends[index - plain];
  }

  /**
   * The original range that a folded range stands for. An empty range gives an empty span.
   *
   * @param from first folded index
   * @param to one past the last folded index
   */
  public Span span(int from, int to) {
    if (to > from) {
      return new Span(start(from), end(to - 1));
    }
    int at = from < length() ? start(from) : original.length();
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
    if (offset < plain) {
      return Math.max(0, offset);
    }
    int at = Arrays.binarySearch(starts, 0, length() - plain, offset);
    if (at < 0) {
      return plain - at - 1;
    }
    while (at > 0 && starts[at - 1] == offset) {
      at--;
    }
    return plain + at;
  }

  @Override
  public String toString() {
    return text;
  }
}
