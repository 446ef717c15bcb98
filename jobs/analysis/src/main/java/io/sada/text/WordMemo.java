package io.sada.text;

import java.util.function.Function;

/**
 * What is true of a word wherever it stands, worked out when it is first met. Texts repeat few
 * words very often, so most look-ups cost one comparison.
 *
 * <p>Bounded: of the words that fall into one pair of slots the last two are kept, of very long
 * ones none. Safe to share between threads, which may work the same word out twice.
 *
 * @param <T> what is remembered: immutable
 */
public final class WordMemo<T> {
  static final int SLOTS = 1 << 15;
  private static final int LONGEST = 32;

  private final Function<String, T> work;
  private final Entry<?>[] slots = new Entry<?>[SLOTS];

  /** Final fields, so that threads which read a slot without a lock see all of it. */
  private record Entry<T>(String word, T value) {}

  /**
   * Nothing known yet.
   *
   * @param work gives what is true of a word, always the same; never null
   */
  public WordMemo(Function<String, T> work) {
    this.work = work;
  }

  /** What is true of the word. */
  @SuppressWarnings("unchecked")
  public T of(String word) {
    int slot = slot(word.hashCode());
    Entry<T> known = (Entry<T>) slots[slot];
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    Entry<T> second = (Entry<T>) slots[slot ^ 1];
    if (second != null && second.word.equals(word)) {
      return second.value;
    }
    T value = work.apply(word);
    if (word.length() <= LONGEST) {
      slots[slot ^ 1] = known;
      slots[slot] = new Entry<>(word, value);
    }
    return value;
  }

  /** Words alike in their ends fall far apart; every slot has its neighbour as a second. */
  static int slot(int hash) {
    return hash * 0x9E3779B9 >>> 32 - 15;
  }
}
