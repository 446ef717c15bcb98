package io.sada.pipeline.naive;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Orders in which trades arrive. */
public final class Arrivals {
  private Arrivals() {}

  private record Arrival(long at, Trade trade) {}

  /** Each trade at its time and its delay, milliseconds. */
  public static List<Trade> delayed(List<Trade> trades, ToLongFunction<Trade> delay) {
    return trades.stream()
        .map(trade -> new Arrival(trade.ts() + delay.applyAsLong(trade), trade))
        .sorted(Comparator.comparingLong(Arrival::at))
        .map(Arrival::trade)
        .toList();
  }
}
