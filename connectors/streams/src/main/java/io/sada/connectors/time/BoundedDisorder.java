package io.sada.connectors.time;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/**
 * Watermark = largest event time so far − disorder − 1 ms: a record that lies back by exactly the
 * disorder is still on time. Records without event time (dead letters) are passed over.
 *
 * <p>The watermark goes out at once whenever it crosses a multiple of {@code stepMs}, so that what
 * waits for the end of a bar need not wait for the clock, and from time to time in between.
 */
final class BoundedDisorder<T> implements WatermarkGenerator<T> {
  private final Timed<T> timed;
  private final long disorderMs;
  private final long stepMs;
  private long maxMs = Long.MIN_VALUE;
  private long emittedMs = Long.MIN_VALUE;
  private long nextAtMs = Long.MIN_VALUE;

  /**
   * @param stepMs in milliseconds of event time; 1 for a watermark after every record that advances
   *     it
   */
  BoundedDisorder(Timed<T> timed, long disorderMs, long stepMs) {
    this.timed = timed;
    this.disorderMs = disorderMs;
    this.stepMs = stepMs;
  }

  @Override
  public void onEvent(T record, long timestamp, WatermarkOutput output) {
    long time = timed.timeOf(record);
    if (time <= maxMs) {
      return;
    }
    maxMs = time;
    if (time >= nextAtMs) {
      emit(output);
      nextAtMs = (Math.floorDiv(time - disorderMs, stepMs) + 1) * stepMs + disorderMs;
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    emit(output);
  }

  private void emit(WatermarkOutput output) {
    if (maxMs != Long.MIN_VALUE) {
      long watermark = maxMs - disorderMs - 1;
      if (watermark > emittedMs) {
        emittedMs = watermark;
        output.emitWatermark(new Watermark(watermark));
      }
    }
  }
}
