package io.sada.text;

/**
 * A folded word in lower case, one object for all its places in all texts, so that words are cut
 * without making strings, are mostly equal by identity, and what is true of a word wherever it
 * stands is worked out once: see {@link WordFact}. Texts repeat few words very often.
 *
 * <p>Bounded: of the words that fall into one pair of slots the last two are kept, of very long
 * ones none; a word that was dropped is made and worked out again. Safe to share between threads,
 * which may make the same word twice.
 */
public final class Word {
  private static final int BITS = 15;
  private static final int LONGEST = 32;

  private static final Word[] POOL = new Word[1 << BITS];

  private final String text;

  /** By the places of {@link WordFact}. What is put in has final fields, so no lock is needed. */
  final Object[] known = new Object[WordFact.PLACES];

  private Word(String text) {
    this.text = text;
  }

  /** The word of these characters, which are folded and in lower case already. */
  public static Word of(String text) {
    return cut(text, 0, text.length());
  }

  /** The same for a part of a text, {@code text.substring(from, to)}. */
  static Word cut(String text, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new Word(text.substring(from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    Word known = POOL[slot];
    if (known != null && known.is(text, from, length)) {
      return known;
    }
    Word second = POOL[slot + 1];
    if (second != null && second.is(text, from, length)) {
      return second;
    }
    Word word = new Word(text.substring(from, to));
    POOL[slot + 1] = known;
    POOL[slot] = word;
    return word;
  }

  /**
   * The first of the pair of slots of a word: the newer of two. Mixed well (the finish of
   * MurmurHash3), so that words alike but for an end fall far apart.
   */
  private static int slot(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h >>> 32 - BITS & ~1;
  }

  private boolean is(String other, int from, int length) {
    return text.length() == length && other.regionMatches(from, text, 0, length);
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
