package io.sada.pipeline.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All trades of one symbol, as bars and as seconds of any length. */
final class NaiveSymbol {
  private final TreeMap<Long, Trade> last = new TreeMap<>();
  private final Map<Long, BigDecimal> volume = new TreeMap<>();
  private final TreeMap<Long, Trade> seconds = new TreeMap<>();

  NaiveSymbol(List<Trade> trades, long barMs) {
    for (Trade trade : trades) {
      long bar = Math.floorDiv(trade.ts(), barMs);
      last.merge(bar, trade, NaiveSymbol::later);
      volume.merge(bar, new BigDecimal(trade.size()), BigDecimal::add);
      seconds.merge(Math.floorDiv(trade.ts(), 1_000), trade, NaiveSymbol::later);
    }
  }

  private static Trade later(Trade a, Trade b) {
    return Trade.ORDER.compare(a, b) >= 0 ? a : b;
  }

  boolean hasBarBy(long bar) {
    return !last.isEmpty() && last.firstKey() <= bar;
  }

  boolean ticked(long bar) {
    return last.containsKey(bar);
  }

  /** First bar from the given one on that has a tick; null for none. */
  Long tickedFrom(long bar) {
    return last.ceilingKey(bar);
  }

  double close(long bar) {
    Map.Entry<Long, Trade> entry = last.floorEntry(bar);
    return entry == null ? Double.NaN : entry.getValue().priceAsDouble();
  }

  /** Log return of a bar; NaN where undefined, or before the oldest bar kept. */
  double ret(long bar, long floor) {
    return bar < floor ? Double.NaN : StrictMath.log(close(bar) / close(bar - 1));
  }

  double volume(long bar) {
    BigDecimal sum = volume.get(bar);
    return sum == null ? 0 : sum.doubleValue();
  }

  /** Time and log price of each second that has a tick, in [from, to), milliseconds. */
  List<double[]> secondsBetween(long fromMs, long toMs) {
    List<double[]> points = new ArrayList<>();
    seconds
        .subMap(fromMs / 1_000, toMs / 1_000)
        .forEach(
            (second, trade) ->
                points.add(new double[] {second * 1_000, StrictMath.log(trade.priceAsDouble())}));
    return points;
  }
}
