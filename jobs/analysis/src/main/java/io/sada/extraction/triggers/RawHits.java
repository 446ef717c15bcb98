package io.sada.extraction.triggers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hits of one sentence while they are collected: each a number, so that they are put in order
 * without being made. Of the hits of one meaning that share words the longest is kept, the first of
 * equal ones.
 */
final class RawHits {
  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;

  private long[] hits = new long[16];
  private int size;

  /** Adds tokens from first to end, by the rank of what they mean. */
  void add(int rank, int first, int end) {
    if (size == hits.length) {
      hits = Arrays.copyOf(hits, size * 2);
    }
    // Ascending numbers are hits from left to right, the longer of two first, then by meaning.
    hits[size++] = (long) first << 2 * BITS | (long) (MASK - (end - first)) << BITS | rank;
  }

  /**
   * The hits that are kept, in order.
   *
   * @param meanings by rank
   * @param offset what is added to the indices of tokens
   */
  List<Hit> kept(Meaning[] meanings, int offset) {
    if (size == 0) {
      return List.of();
    }
    Arrays.sort(hits, 0, size);
    int longest = 0;
    for (int i = 0; i < size; i++) {
      longest = Math.max(longest, length(i));
    }
    List<Hit> kept = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      boolean again = i > 0 && hits[i] == hits[i - 1];
      if (!again && !isCovered(i, longest)) {
        int first = offset + first(i);
        kept.add(new Hit(meanings[rank(i)], first, first + length(i)));
      }
    }
    return kept;
  }

  /** Looks only as far as the longest hit can reach, so that many hits stay linear. */
  private boolean isCovered(int i, int longest) {
    int first = first(i);
    for (int k = i - 1; k >= 0 && first - first(k) < longest; k--) {
      if (covers(k, i)) {
        return true;
      }
    }
    int end = first + length(i);
    for (int k = i + 1; k < size && first(k) < end; k++) {
      if (covers(k, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(int longer, int hit) {
    if (rank(longer) != rank(hit)) {
      return false;
    }
    boolean shareWords =
        first(longer) < first(hit) + length(hit) && first(hit) < first(longer) + length(longer);
    int difference = length(longer) - length(hit);
    return shareWords && (difference > 0 || difference == 0 && first(longer) < first(hit));
  }

  private int first(int i) {
    return (int) (hits[i] >>> 2 * BITS);
  }

  private int length(int i) {
    return MASK - (int) (hits[i] >>> BITS & MASK);
  }

  private int rank(int i) {
    return (int) hits[i] & MASK;
  }
}
