package io.sada.study.simulation;

/**
 * A known abnormal return.
 *
 * @param symbol the symbol it hits
 * @param at when it begins, milliseconds since the epoch
 * @param logReturn its size as a log return
 * @param overMillis time over which it comes in, at equal speed; 0 for a jump
 */
public record Shock(String symbol, long at, double logReturn, long overMillis) {
  /** The part of it that has come in by a time. */
  double by(long time) {
    if (time < at) {
      return 0;
    }
    return overMillis == 0 ? logReturn : logReturn * Math.min(1, (double) (time - at) / overMillis);
  }
}
