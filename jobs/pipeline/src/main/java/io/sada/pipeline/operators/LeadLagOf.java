package io.sada.pipeline.operators;

import io.sada.pipeline.state.KeptSpans;
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

  private LeadLagOf() {}

  static LeadLagState none() {
    return new LeadLagState(Double.NaN, 0, Double.NaN, Double.NaN);
  }

  /**
   * Measures it.
   *
   * @param benchmark null where it has no ticks
   * @param barStartMs start of the announcement's bar
   */
  static LeadLagState of(SymbolBars benchmark, SymbolBars symbol, long barStartMs) {
    if (benchmark == null) {
      return none();
    }
    KeptSpans.Span span = span(barStartMs);
    PriceStream x = stream(benchmark.seconds(), span);
    PriceStream y = stream(symbol.seconds(), span);
    if (x.size() < 2 || y.size() < 2) {
      return none();
    }
    LeadLag result = LeadLag.of(x, y, SymbolBars.SECOND_MS, LAGS);
    return result.defined()
        ? new LeadLagState(
            result.correlation(), result.lag(), result.lagCorrelation(), result.ratio())
        : none();
  }

  /** The seconds that are read. */
  static KeptSpans.Span span(long barStartMs) {
    return new KeptSpans.Span(
        Math.floorDiv(barStartMs - SPAN_MS, SymbolBars.SECOND_MS),
        Math.floorDiv(barStartMs + SPAN_MS, SymbolBars.SECOND_MS));
  }

  private static PriceStream stream(TickSeries seconds, KeptSpans.Span span) {
    TickSeries.Prices kept = seconds.between(span.from(), span.to());
    long[] times = Arrays.stream(kept.slots()).map(at -> at * SymbolBars.SECOND_MS).toArray();
    return PriceStream.ofPrices(times, kept.prices());
  }
}
