package io.sada.pipeline.operators;

/**
 * The time that a watermark has left behind. A watermark is taken to say that all before it is
 * there, not all up to it: of two events that became known in one millisecond the first may bring
 * the watermark along. So what is due at a time is done when event time is past it.
 */
final class PassedTime {
  private PassedTime() {}

  /** Milliseconds; without a watermark and at the end of all input the watermark itself. */
  static long of(long watermark) {
    return watermark == Long.MIN_VALUE || watermark == Long.MAX_VALUE ? watermark : watermark - 1;
  }
}
