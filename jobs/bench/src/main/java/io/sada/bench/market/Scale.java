package io.sada.bench.market;

import java.util.Locale;

/**
 * How large the market is.
 *
 * @param ticks trades in all, about
 * @param symbols among them BTC and ETH
 * @param perMinute trades of each symbol in each minute, at least 1
 * @param events announcements; 0 for none
 * @param tokens that each of them reaches
 */
public record Scale(int ticks, int symbols, int perMinute, int events, int tokens) {
  /** Minutes before an announcement that its default estimation needs, and some. */
  public static final int BEFORE = 1_560;

  /** Minutes after it, of the longest default window. */
  public static final int AFTER = 1_441;

  /** The same with so many announcements. */
  public Scale withEvents(int count) {
    return new Scale(ticks, symbols, perMinute, count, tokens);
  }

  public int minutes() {
    return Math.max(1, ticks / (symbols * perMinute));
  }

  public long exactTicks() {
    return (long) minutes() * symbols * perMinute;
  }

  /** Name of the market's folder. */
  public String name() {
    return String.format(
        Locale.ROOT, "market-%d-%d-%d-%d-%d", ticks, symbols, perMinute, events, tokens);
  }
}
