package io.sada.text;

import java.util.Arrays;

/**
 * A folded word in lower case, one object for all its places in all texts, so that words are cut
 * without making strings, are mostly equal by identity, and what is true of a word wherever it
 * stands is worked out once: see {@link WordFact}. Texts repeat few words very often.
 *
 * <p>Bounded: of the words that fall into the same slots the last four are kept, of very long ones
 * none; a word that was dropped is made and worked out again. Safe to share between threads, which
 * may make the same word twice.
 */
public final class Word {
  private static final int BITS = 15;
  private static final int WAYS = 4;
  private static final int LONGEST = 32;

  private static final Word[] POOL = new Word[1 << BITS];

  private final String text;
  private final char[] chars;
  private final int hash;

  /** A bit for each {@link WordFact} that says of this word what it says of most. */
  int usual;

  /** Two bits for each {@link WordSet}. */
  long sets;

  /**
   * By the places of {@link WordFact}. Made when the first is kept, as few words have any. What is
   * put in has final fields, so no lock is needed: at worst another thread's is lost and found out
   * once more.
   */
  Object[] known;

  private Word(char[] chars, int hash) {
    this.chars = chars;
    this.text = new String(chars);
    this.hash = hash;
  }

  /** The word of these characters, which are folded and in lower case already. */
  public static Word of(String text) {
    return cut(text.toCharArray(), 0, text.length());
  }

  /** The same for a part of a text. */
  static Word cut(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    if (to - from > LONGEST) {
      return new Word(Arrays.copyOfRange(text, from, to), hash);
    }
    int first = first(hash);
    for (int i = first; i < first + WAYS; i++) {
      Word known = POOL[i];
      if (known != null && known.is(text, from, to, hash)) {
        return known;
      }
    }
    Word word = new Word(Arrays.copyOfRange(text, from, to), hash);
    System.arraycopy(POOL, first, POOL, first + 1, WAYS - 1);
    POOL[first] = word;
    return word;
  }

  /**
   * Where the slots begin that a word can have, the newest in the first. Mixed well (the finish of
   * MurmurHash3), so that words alike but for an end fall far apart.
   */
  private static int first(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h >>> 32 - BITS & -WAYS;
  }

  private boolean is(char[] other, int from, int to, int otherHash) {
    return hash == otherHash && Arrays.equals(chars, 0, chars.length, other, from, to);
  }

  /** Its characters. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
