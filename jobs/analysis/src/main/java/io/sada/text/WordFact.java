package io.sada.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that is true of a word wherever it stands, kept with the word: which triggers it can
 * be, which names begin with it.
 *
 * <p>A word has a fixed number of places for such facts. Facts that are made later than that share
 * the places of earlier ones, and push out what these have kept; they are all the same always
 * right.
 *
 * @param <T> what is kept: immutable
 */
public final class WordFact<T> {
  static final int PLACES = 16;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final int place = MADE.getAndIncrement() % PLACES;
  private final Function<String, T> work;

  private record Known<T>(WordFact<T> fact, T value) {}

  /**
   * Nothing known yet.
   *
   * @param work gives what is true of a word, always the same; never null
   */
  public WordFact(Function<String, T> work) {
    this.work = work;
  }

  /** What is true of the word. */
  @SuppressWarnings("unchecked")
  public T of(Word word) {
    Known<?> known = (Known<?>) word.known[place];
    if (known != null && known.fact == this) {
      return (T) known.value;
    }
    T value = work.apply(word.text());
    word.known[place] = new Known<>(this, value);
    return value;
  }
}
