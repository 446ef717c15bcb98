package io.sada.local.report;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TradeKey;
import io.sada.pipeline.state.TickSeries;
import io.sada.study.Bars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closes of some symbols in some stretches of time, collected from ticks in any order by the
 * rules that the study's bars follow. First say what is wanted, then offer the ticks, then ask.
 * Memory is that of the stretches.
 */
final class PriceHistory {

  /** Bars {@code [from, to)} and the last tick before them and after the stretch before. */
  private static final class Stretch {
    private final long from;
    private long to;
    private final TickSeries closes = new TickSeries();
    private final TradeKey before = new TradeKey();
    private boolean preceded;

    Stretch(long from, long to) {
      this.from = from;
      this.to = to;
    }
  }

  private final long barMs;
  private final Map<String, List<Stretch>> wanted = new HashMap<>();

  PriceHistory(long barMs) {
    this.barMs = barMs;
  }

  /** Asks for the closes of the bars {@code [from, to)}; before any tick is offered. */
  void want(String symbol, long from, long to) {
    List<Stretch> stretches = wanted.computeIfAbsent(symbol, s -> new ArrayList<>());
    stretches.add(new Stretch(from, to));
    stretches.sort(Comparator.comparingLong(s -> s.from));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && stretch.from <= last.to) {
        last.to = Math.max(last.to, stretch.to);
      } else {
        joined.add(stretch);
      }
    }
    wanted.put(symbol, joined);
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Takes a tick; the object is not kept. */
  void offer(Tick tick) {
    List<Stretch> stretches = wanted.get(tick.symbol());
    if (stretches == null) {
      return;
    }
    long bar = Math.floorDiv(tick.tsMs(), barMs);
    int i = firstEndingAfter(stretches, bar);
    if (i == stretches.size()) {
      return;
    }
    Stretch stretch = stretches.get(i);
    TradeKey key = tick.key();
    if (bar >= stretch.from) {
      int at = (int) (tick.tsMs() - bar * barMs);
      stretch.closes.offer(bar, at, key.kind(), key.number(), key.idText(), key.price());
    } else if (!stretch.preceded || key.compareTo(stretch.before) > 0) {
      stretch.before.copyFrom(key);
      stretch.preceded = true;
    }
  }

  private static int firstEndingAfter(List<Stretch> stretches, long bar) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).to > bar) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The bars {@code [from, to)} of a symbol, without volumes.
   *
   * @throws IllegalArgumentException where they were not asked for
   */
  Bars bars(String symbol, long from, long to) {
    List<Stretch> stretches = wanted.getOrDefault(symbol, List.of());
    int i = firstEndingAfter(stretches, from);
    if (i == stretches.size() || stretches.get(i).from > from || stretches.get(i).to < to) {
      throw new IllegalArgumentException(symbol + " was not asked for in this time");
    }
    double[] closes = new double[Math.toIntExact(to - from)];
    Arrays.fill(closes, Double.NaN);
    TickSeries.Prices kept = stretches.get(i).closes.between(from, to);
    for (int k = 0; k < kept.prices().length; k++) {
      closes[(int) (kept.slots()[k] - from)] = kept.prices()[k];
    }
    return Bars.of(from, closeBefore(stretches, i, from), closes, new double[closes.length]);
  }

  private static double closeBefore(List<Stretch> stretches, int index, long bar) {
    long until = bar;
    for (int i = index; i >= 0; i--) {
      Stretch stretch = stretches.get(i);
      double[] prices = stretch.closes.between(Long.MIN_VALUE, until).prices();
      if (prices.length > 0) {
        return prices[prices.length - 1];
      }
      if (stretch.preceded) {
        return stretch.before.price();
      }
      until = Long.MAX_VALUE;
    }
    return Double.NaN;
  }
}
