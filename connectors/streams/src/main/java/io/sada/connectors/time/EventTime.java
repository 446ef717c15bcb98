package io.sada.connectors.time;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * How event time advances at a source, per partition or split.
 *
 * @param disorder how far a record may lie behind the latest one and still be on time, ≥ 0
 * @param step the watermark goes out at once when it crosses a multiple of this, &gt; 0; the length
 *     of a bar for ticks, {@link #EVERY_RECORD} for news
 * @param idleness wall-clock time without records after which a partition no longer holds event
 *     time back; null for never. What it says afterwards may be late
 * @param alignment null for none
 */
public record EventTime(Duration disorder, Duration step, Duration idleness, Alignment alignment)
    implements Serializable {
  public static final Duration EVERY_RECORD = Duration.ofMillis(1);

  public EventTime {
    if (disorder.isNegative() || step.toMillis() < 1) {
      throw new IllegalArgumentException("disorder must be >= 0 ms and step >= 1 ms");
    }
  }

  public static EventTime of(Duration disorder, Duration step) {
    return new EventTime(disorder, step, null, null);
  }

  public EventTime withIdleness(Duration value) {
    return new EventTime(disorder, step, value, alignment);
  }

  public EventTime withAlignment(Alignment value) {
    return new EventTime(disorder, step, idleness, value);
  }

  /** The same for Flink. A record without event time gets no new timestamp. */
  public <T> WatermarkStrategy<T> strategy(Timed<T> timed) {
    long disorderMs = disorder.toMillis();
    long stepMs = step.toMillis();
    WatermarkStrategy<T> strategy =
        WatermarkStrategy.<T>forGenerator(
                context -> new BoundedDisorder<>(timed, disorderMs, stepMs))
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
