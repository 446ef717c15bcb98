package io.sada.connectors.ticks;

import io.sada.connectors.deadletters.Reject;
import io.sada.contract.ErrorClass;
import java.time.Duration;

/**
 * Tells the ticks of one sequence (a partition, a file) that are older than all that is kept: no
 * bar is left that they could amend. A tick within the allowed disorder, or late but within what is
 * kept, is none of them.
 */
public final class Lateness {
  private final long keptMs;
  private long newestMs = Long.MIN_VALUE;

  /**
   * @param format how far behind the newest tick bars are kept
   */
  public Lateness(TickFormat format) {
    this.keptMs = format.keptMs();
  }

  /** Null, or why the tick comes too late. */
  public Reject of(Tick tick) {
    long ts = tick.tsMs();
    if (ts >= newestMs) {
      newestMs = ts;
      return null;
    }
    if (newestMs - ts <= keptMs) {
      return null;
    }
    return new Reject(
        ErrorClass.TOO_LATE,
        "ts is "
            + Duration.ofMillis(newestMs - ts)
            + " behind the newest tick, more than the "
            + Duration.ofMillis(keptMs)
            + " that are kept");
  }
}
