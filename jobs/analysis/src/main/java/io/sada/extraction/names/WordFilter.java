package io.sada.extraction.names;

import java.util.BitSet;

/**
 * Says quickly and without cutting strings that the end of a word is not among some words. It never
 * denies one that is; of others it lets a few in a hundred pass.
 */
final class WordFilter {
  private static final int BITS = 1 << 18;

  private final BitSet seen = new BitSet(BITS);

  void add(String word) {
    seen.set(slot(hash(word, 0)));
  }

  /** Whether the word without its first characters may be among those added. */
  boolean mayHold(String word, int from) {
    return seen.get(slot(hash(word, from)));
  }

  private static int hash(String word, int from) {
    int hash = 0;
    for (int i = from; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & BITS - 1;
  }
}
