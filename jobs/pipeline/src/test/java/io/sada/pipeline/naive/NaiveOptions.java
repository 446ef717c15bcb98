package io.sada.pipeline.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a study is told, as plain numbers.
 *
 * @param barMs length of a bar
 * @param length estimation bars
 * @param gap bars between estimation and announcement
 * @param minBars fewest bars of a fit
 * @param history bars kept behind event time
 * @param windows name to start and end in minutes
 */
public record NaiveOptions(
    long barMs,
    int length,
    int gap,
    int minBars,
    int history,
    List<String> benchmarks,
    Map<String, long[]> windows,
    long correlationWindowMs,
    long correlationSlideMs,
    long correlationBarMs,
    int lags) {

  /** The default windows, in minutes. */
  public static Map<String, long[]> allWindows() {
    Map<String, long[]> windows = new LinkedHashMap<>();
    windows.put("pre_60m", new long[] {-60, 0});
    windows.put("post_5m", new long[] {0, 5});
    windows.put("post_15m", new long[] {0, 15});
    windows.put("post_1h", new long[] {0, 60});
    windows.put("post_4h", new long[] {0, 240});
    windows.put("post_24h", new long[] {0, 1440});
    return windows;
  }

  long firstBarOf(String window) {
    return windows.get(window)[0] * 60_000 / barMs;
  }

  long endBarOf(String window) {
    return windows.get(window)[1] * 60_000 / barMs;
  }
}
