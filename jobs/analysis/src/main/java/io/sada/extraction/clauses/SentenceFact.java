package io.sada.extraction.clauses;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that several readers ask of a sentence: worked out by the first and kept with it.
 *
 * @param <T> what is kept: immutable
 */
public final class SentenceFact<T> {
  static final int PLACES = 4;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final int place = MADE.getAndIncrement();
  private final Function<Sentence, T> work;

  /**
   * Nothing known yet.
   *
   * @param work gives what holds of a sentence, never null
   * @throws IllegalStateException if there are more facts than a sentence has places for
   */
  public SentenceFact(Function<Sentence, T> work) {
    if (place >= PLACES) {
      throw new IllegalStateException("a sentence keeps no more than " + PLACES + " facts");
    }
    this.work = work;
  }

  /** What holds of the sentence. */
  @SuppressWarnings("unchecked")
  public T of(Sentence sentence) {
    Object known = sentence.known[place];
    if (known == null) {
      known = work.apply(sentence);
      sentence.known[place] = known;
    }
    return (T) known;
  }
}
