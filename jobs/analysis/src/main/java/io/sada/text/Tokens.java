package io.sada.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The tokens of one text in order. Beside each token stands, in plain columns, what readers ask
 * most: where it ends, its script, and what was known of its word when the text was cut. So a
 * reader that looks for few words goes over the others without touching them. Not to be changed
 * once cut.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private static final Script[] SCRIPTS = Script.values();

  private Token[] tokens;
  private int[] ends;
  private int[] usual;
  private byte[] scripts;
  private int size;

  Tokens(int capacity) {
    this.tokens = new Token[capacity];
    this.ends = new int[capacity];
    this.usual = new int[capacity];
    this.scripts = new byte[capacity];
  }

  /**
   * Adds one behind the others.
   *
   * @param plain whether it is printed as its word is; what is usual of the word may not be of
   *     another one
   */
  void append(Token token, boolean plain) {
    if (size == tokens.length) {
      int capacity = size * 2;
      tokens = Arrays.copyOf(tokens, capacity);
      ends = Arrays.copyOf(ends, capacity);
      usual = Arrays.copyOf(usual, capacity);
      scripts = Arrays.copyOf(scripts, capacity);
    }
    tokens[size] = token;
    ends[size] = token.end();
    usual[size] = plain ? token.word().usual : 0;
    scripts[size] = (byte) token.script().ordinal();
    size++;
  }

  @Override
  public Token get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return tokens[index];
  }

  @Override
  public int size() {
    return size;
  }

  /** The token's {@link Token#script()}. */
  public Script script(int index) {
    return SCRIPTS[scripts[index]];
  }

  /** The first index at or behind {@code from} of a token of this script; {@code to} if none is. */
  public int next(Script script, int from, int to) {
    int i = from;
    while (i < to && scripts[i] != script.ordinal()) {
      i++;
    }
    return i;
  }

  /**
   * The first index at or behind {@code from} of a token of whose word the fact may say something
   * unusual; {@code to} if there is none.
   */
  public int next(WordFact<?> fact, int from, int to) {
    int bit = fact.bit();
    int i = from;
    while (i < to && (usual[i] & bit) != 0) {
      i++;
    }
    return i;
  }

  /**
   * The last index at or before {@code from} of a token of whose word the fact may say something
   * unusual; one less than {@code first} if there is none from there on.
   */
  public int previous(WordFact<?> fact, int from, int first) {
    int bit = fact.bit();
    int i = from;
    while (i >= first && (usual[i] & bit) != 0) {
      i--;
    }
    return i;
  }

  /** Index of the first token that ends behind the offset; the number of tokens if none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
