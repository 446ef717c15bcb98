package io.sada.pipeline.operators;

import io.sada.pipeline.state.OpenStudy.LeadLagState;
import io.sada.pipeline.state.SymbolBars;
import io.sada.pipeline.state.TickSeries;
import io.sada.study.leadlag.LeadLag;
import io.sada.study.leadlag.PriceStream;
import java.util.Arrays;

/**
 * Lead and lag of a symbol behind the first benchmark, from the last price of every second in the
 * hour before and after an announcement.
 */
final class LeadLagOf {
  /** How far on either side of the start of the announcement's bar prices are read. */
  static final long SPAN_MS = 3_600_000;

  /** Grid of lags on either side, in seconds. */
  private static final int LAGS = 60;

  /** Seconds kept behind event time: the two hours that are read, and one for what comes late. */
  static final long SECONDS_KEPT = 3 * 3_600;

  private LeadLagOf() {}

  static LeadLagState none() {
    return new LeadLagState(Double.NaN, 0, Double.NaN, Double.NaN);
  }

  /**
   * Measures it.
   *
   * @param barStartMs start of the announcement's bar
   * @param nowMs event time; where it is so late that the seconds may be gone there is no result,
   *     whether or not they are still there
   */
  static LeadLagState of(SymbolBars benchmark, SymbolBars symbol, long barStartMs, long nowMs) {
    if (benchmark == null || !kept(barStartMs, nowMs)) {
      return none();
    }
    long from = Math.floorDiv(barStartMs - SPAN_MS, SymbolBars.SECOND_MS);
    long to = Math.floorDiv(barStartMs + SPAN_MS, SymbolBars.SECOND_MS);
    PriceStream x = stream(benchmark.seconds(), from, to);
    PriceStream y = stream(symbol.seconds(), from, to);
    if (x.size() < 2 || y.size() < 2) {
      return none();
    }
    LeadLag result = LeadLag.of(x, y, SymbolBars.SECOND_MS, LAGS);
    return result.defined()
        ? new LeadLagState(
            result.correlation(), result.lag(), result.lagCorrelation(), result.ratio())
        : none();
  }

  /** Whether all seconds that are read are still kept at an event time. */
  static boolean kept(long barStartMs, long nowMs) {
    return Math.floorDiv(barStartMs - SPAN_MS, SymbolBars.SECOND_MS)
        >= Math.floorDiv(nowMs, SymbolBars.SECOND_MS) - SECONDS_KEPT;
  }

  private static PriceStream stream(TickSeries seconds, long from, long to) {
    TickSeries.Prices kept = seconds.between(from, to);
    long[] times = Arrays.stream(kept.slots()).map(at -> at * SymbolBars.SECOND_MS).toArray();
    return PriceStream.ofPrices(times, kept.prices());
  }
}
