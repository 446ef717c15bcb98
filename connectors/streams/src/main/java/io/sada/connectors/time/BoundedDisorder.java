package io.sada.connectors.time;

import java.util.function.LongSupplier;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/**
 * Watermark = largest event time so far − lag. Records without event time (dead letters) are passed
 * over.
 *
 * <p>The watermark goes out at once whenever it crosses a multiple of {@code stepMs}, so that what
 * waits for the end of a bar need not wait for the clock, and from time to time in between. A
 * source that falls silent gives the rest of its lag away before it is idle, so that its last
 * records need not wait for the next.
 */
final class BoundedDisorder<T> implements WatermarkGenerator<T> {
  private final Timed<T> timed;
  private final long lagMs;
  private final long stepMs;
  private final long idleNanos;
  private final LongSupplier clock;
  private long maxMs = Long.MIN_VALUE;
  private long emittedMs = Long.MIN_VALUE;
  private long nextAtMs = Long.MIN_VALUE;
  private long lastRecordNanos;

  /**
   * Set by every record and looked at from time to time: a clock per record would cost too much.
   */
  private boolean heard;

  /**
   * @param lagMs the disorder for a watermark that says "all up to here", one more for one that
   *     says "all before"
   * @param stepMs in milliseconds of event time; 1 for a watermark after every record that advances
   *     it
   * @param idleMs wall-clock time of silence after which the lag is given away; 0 for never
   */
  BoundedDisorder(Timed<T> timed, long lagMs, long stepMs, long idleMs, LongSupplier clock) {
    this.timed = timed;
    this.lagMs = lagMs;
    this.stepMs = stepMs;
    this.idleNanos = idleMs * 1_000_000;
    this.clock = clock;
    this.lastRecordNanos = clock.getAsLong();
  }

  @Override
  public void onEvent(T record, long timestamp, WatermarkOutput output) {
    long time = timed.timeOf(record);
    heard = true;
    if (time <= maxMs) {
      return;
    }
    maxMs = time;
    if (time >= nextAtMs) {
      emit(output, maxMs - lagMs);
      nextAtMs = (Math.floorDiv(time - lagMs + 1, stepMs) + 1) * stepMs + lagMs - 1;
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    if (heard) {
      heard = false;
      lastRecordNanos = clock.getAsLong();
    }
    boolean silent = idleNanos > 0 && clock.getAsLong() - lastRecordNanos >= idleNanos / 2;
    emit(output, silent ? maxMs : maxMs - lagMs);
  }

  private void emit(WatermarkOutput output, long watermark) {
    if (maxMs != Long.MIN_VALUE && watermark > emittedMs) {
      emittedMs = watermark;
      output.emitWatermark(new Watermark(watermark));
    }
  }
}
