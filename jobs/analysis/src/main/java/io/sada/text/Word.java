package io.sada.text;

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

  /** So many characters of one byte go into two numbers, and a byte is left. */
  private static final int LONGEST_PACKED = 15;

  /** What {@link #high} is where a word is not packed: no packed word has the highest byte. */
  private static final long UNPACKED = -1;

  private static final char ARABIC_PAGE = '\u0600' >>> 7;

  private static final Word[] POOL = new Word[1 << BITS];

  private final String text;

  /**
   * Its characters, a byte each, the first in the lowest: words are compared without a look at
   * their text. Where it is not of at most 15 ASCII and Arabic letters, the lower is a hash and the
   * higher {@link #UNPACKED}.
   */
  private final long low;

  private final long high;

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

  private Word(String text, long low, long high) {
    this.text = text;
    this.low = low;
    this.high = high;
  }

  /** The word of these characters, which are folded and in lower case already. */
  public static Word of(String text) {
    return cut(text.toCharArray(), 0, text.length());
  }

  /** The same for a part of a text. */
  static Word cut(char[] text, int from, int to) {
    int length = to - from;
    long low = 0;
    long high = 0;
    boolean packs = length <= LONGEST_PACKED;
    for (int i = 0; packs && i < length; i++) {
      char c = text[from + i];
      long code = c < 0x80 ? c : c & 0x7F | 0x80;
      packs = c < 0x80 || c >>> 7 == ARABIC_PAGE;
      if (i < Long.BYTES) {
        low |= code << i * Byte.SIZE;
      } else {
        high |= code << (i - Long.BYTES) * Byte.SIZE;
      }
    }
    return packs ? packed(text, from, to, low, high) : unpacked(text, from, to);
  }

  private static Word packed(char[] text, int from, int to, long low, long high) {
    int first = first(low ^ high * 0x9E3779B97F4A7C15L);
    for (int i = first; i < first + WAYS; i++) {
      Word known = POOL[i];
      if (known != null && known.low == low && known.high == high) {
        return known;
      }
    }
    return keep(first, new Word(new String(text, from, to - from), low, high));
  }

  private static Word unpacked(char[] text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    String word = new String(text, from, to - from);
    if (to - from > LONGEST) {
      return new Word(word, hash, UNPACKED);
    }
    int first = first(hash);
    for (int i = first; i < first + WAYS; i++) {
      Word known = POOL[i];
      boolean same = known != null && known.low == hash && known.high == UNPACKED;
      if (same && known.text.equals(word)) {
        return known;
      }
    }
    return keep(first, new Word(word, hash, UNPACKED));
  }

  private static Word keep(int first, Word word) {
    System.arraycopy(POOL, first, POOL, first + 1, WAYS - 1);
    POOL[first] = word;
    return word;
  }

  /**
   * Where the slots begin that a word can have, the newest in the first. Mixed well (the finish of
   * MurmurHash3), so that words alike but for an end fall far apart.
   */
  private static int first(long characters) {
    long h = characters;
    h ^= h >>> 33;
    h *= 0xFF51AFD7ED558CCDL;
    h ^= h >>> 33;
    h *= 0xC4CEB9FE1A85EC53L;
    return (int) (h >>> Long.SIZE - BITS) & -WAYS;
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
