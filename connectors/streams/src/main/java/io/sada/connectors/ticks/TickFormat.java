package io.sada.connectors.ticks;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tick must look like to be used.
 *
 * @param quotes quote currencies whose ticks make bars, compared as written
 * @param quoteMayBeAbsent whether a tick without quote makes bars
 * @param maxBytes larger records are {@code oversized}
 * @param maxAheadMs how far a tick's time may lie after its receipt
 * @param keptMs how far behind the newest tick of its partition or file a tick may lie before it is
 *     {@code too_late}
 */
public record TickFormat(
    Set<String> quotes, boolean quoteMayBeAbsent, int maxBytes, long maxAheadMs, long keptMs)
    implements Serializable {
  public static final int MAX_BYTES = 4 * 1024;
  public static final long MAX_AHEAD_MS = 5 * 60_000L;

  /** How a list of quotes names ticks without one. */
  public static final String ABSENT = "absent";

  public TickFormat {
    quotes = new LinkedHashSet<>(quotes);
  }

  /**
   * The contract's limits.
   *
   * @param quotes currencies, and the word {@link #ABSENT} where ticks without quote are wanted
   */
  public static TickFormat of(List<String> quotes) {
    Set<String> set = new LinkedHashSet<>(quotes);
    boolean absent = set.remove(ABSENT);
    return new TickFormat(set, absent, MAX_BYTES, MAX_AHEAD_MS, Long.MAX_VALUE);
  }
}
