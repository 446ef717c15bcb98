package io.sada.connectors.time;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * How event time advances at a source, per partition or split.
 *
 * @param disorder how far a record may lie behind the latest one and still be on time, ≥ 0
 * @param step the watermark goes out at once when it crosses a multiple of this, &gt; 0; the length
 *     of a bar for ticks, one millisecond for news
 * @param inclusive whether the watermark says that all up to and including its time is there: then
 *     in an ordered stream a record releases itself and need not wait for the next; of two records
 *     at one time the second is late
 * @param idleness wall-clock time without records after which a partition no longer holds event
 *     time back; null for never. What it says afterwards may be late
 * @param alignment null for none
 */
public record EventTime(
    Duration disorder, Duration step, boolean inclusive, Duration idleness, Alignment alignment)
    implements Serializable {
  private static final Duration EVERY_RECORD = Duration.ofMillis(1);

  public EventTime {
    if (disorder.isNegative() || step.toMillis() < 1) {
      throw new IllegalArgumentException("disorder must be >= 0 ms and step >= 1 ms");
    }
  }

  /** For many records: a watermark at every step, up to but not including its time. */
  public static EventTime of(Duration disorder, Duration step) {
    return new EventTime(disorder, step, false, null, null);
  }

  /**
   * For few records that are wanted at once: a watermark after every record, including its time.
   */
  public static EventTime prompt(Duration disorder) {
    return new EventTime(disorder, EVERY_RECORD, true, null, null);
  }

  public EventTime withIdleness(Duration value) {
    return new EventTime(disorder, step, inclusive, value, alignment);
  }

  public EventTime withAlignment(Alignment value) {
    return new EventTime(disorder, step, inclusive, idleness, value);
  }

  /** The same for Flink. A record without event time gets no new timestamp. */
  public <T> WatermarkStrategy<T> strategy(Timed<T> timed) {
    long lagMs = inclusive ? disorder.toMillis() : disorder.toMillis() + 1;
    long stepMs = step.toMillis();
    long idleMs = idleness == null ? 0 : idleness.toMillis();
    WatermarkStrategy<T> strategy =
        WatermarkStrategy.<T>forGenerator(
                context ->
                    new BoundedDisorder<>(
                        timed,
                        lagMs,
                        stepMs,
                        idleMs,
                        context.getInputActivityClock()::relativeTimeNanos))
            .withTimestampAssigner((record, transportMs) -> timed.timeOf(record));
    if (idleness != null) {
      strategy = strategy.withIdleness(idleness);
    }
    if (alignment != null) {
      strategy =
          strategy.withWatermarkAlignment(
              alignment.group(), alignment.drift(), alignment.updateInterval());
    }
    return strategy;
  }
}
