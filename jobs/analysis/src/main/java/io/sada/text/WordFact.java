package io.sada.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that is true of a word wherever it stands, kept with the word: which triggers it can
 * be, which names begin with it. That a word has the fact's usual value (mostly: nothing) is one
 * bit of the word.
 *
 * <p>A word has a fixed number of places for such facts. Facts that are made later than that share
 * the places of earlier ones and push out what these have kept; all stay right.
 *
 * @param <T> what is kept: immutable
 */
public final class WordFact<T> {
  static final int PLACES = 16;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final int place;
  private final int bit;
  private final T usual;
  private final Function<String, T> work;

  private record Known<T>(WordFact<T> fact, T value) {}

  /**
   * Nothing known yet.
   *
   * @param usual what holds for most words
   * @param work gives what is true of a word, always the same; never null
   */
  public WordFact(T usual, Function<String, T> work) {
    int number = MADE.getAndIncrement();
    this.place = number % PLACES;
    this.bit = number < Integer.SIZE ? 1 << number : 0;
    this.usual = usual;
    this.work = work;
  }

  /** The bit that is set in {@link Word#usual} where the usual is known; 0 if this has none. */
  int bit() {
    return bit;
  }

  /** What is true of the word. */
  @SuppressWarnings("unchecked")
  public T of(Word word) {
    if ((word.usual & bit) != 0) {
      return usual;
    }
    Object[] all = word.known;
    Known<?> known = all == null ? null : (Known<?>) all[place];
    return known != null && known.fact == this ? (T) known.value : find(word);
  }

  /** Two threads may lose each other's bit: then it is found out once more. */
  private T find(Word word) {
    T value = work.apply(word.text());
    if (bit != 0 && value.equals(usual)) {
      word.usual |= bit;
    } else {
      Object[] all = word.known;
      if (all == null) {
        all = new Object[PLACES];
        word.known = all;
      }
      all[place] = new Known<>(this, value);
    }
    return value;
  }
}
