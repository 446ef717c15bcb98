package io.sada.text;

/**
 * One string for every word that was met before, so that words are cut without making strings, are
 * mostly equal by identity and know their hash. Bounded like {@link WordMemo}; safe to share.
 */
final class WordPool {
  private static final int LONGEST = 24;

  private static final String[] POOL = new String[WordMemo.SLOTS];

  private WordPool() {}

  /** The same as {@code text.substring(from, to)}. */
  static String cut(String text, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return text.substring(from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = WordMemo.slot(hash);
    String known = POOL[slot];
    if (isSame(known, text, from, length)) {
      return known;
    }
    String second = POOL[slot ^ 1];
    if (isSame(second, text, from, length)) {
      return second;
    }
    String word = text.substring(from, to);
    POOL[slot ^ 1] = known;
    POOL[slot] = word;
    return word;
  }

  private static boolean isSame(String known, String text, int from, int length) {
    return known != null && known.length() == length && text.regionMatches(from, known, 0, length);
  }
}
