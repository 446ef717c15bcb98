package io.sada.pipeline.operators;

import io.sada.pipeline.state.BarRing;
import io.sada.study.Bars;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bars that stay unpacked between the records of a symbol, for the symbols that were asked for
 * last: a record reads thousands of bars, of which a few are new.
 */
final class UnpackedBars {
  /** About 80 kB each with a history of 3,000 bars. */
  private static final int SYMBOLS = 256;

  private final Map<String, BarRing> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BarRing> eldest) {
          boolean full = size() > SYMBOLS;
          if (full) {
            eldest.getValue().release();
          }
          return full;
        }
      };

  /** The symbol's bars {@code [from, to)}, or more, valid until the next part is merged. */
  Bars bars(String symbol, BarRing ring, long from, long to) {
    latest.put(symbol, ring);
    return ring.readyBars(from, to);
  }
}
