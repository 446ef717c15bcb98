package io.sada.connectors.time;

import java.io.Serializable;

/**
 * A kind of record's event time.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface Timed<T> extends Serializable {
  /** What a record without event time has, a dead letter. */
  long NONE = Long.MIN_VALUE;

  /** Epoch milliseconds, or {@link #NONE}. */
  long timeOf(T record);
}
