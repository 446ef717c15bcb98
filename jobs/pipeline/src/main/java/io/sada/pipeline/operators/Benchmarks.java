package io.sada.pipeline.operators;

import io.sada.pipeline.state.SymbolBars;
import io.sada.study.Bars;
import io.sada.study.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The benchmarks as one subtask has them. */
final class Benchmarks {
  private final List<String> names;
  private final Map<String, SymbolBars> kept = new HashMap<>();

  Benchmarks(List<String> names) {
    this.names = names;
  }

  /** Takes what broadcast state holds of a benchmark; must be called after each change of it. */
  void set(String name, SymbolBars bars) {
    kept.put(name, bars);
  }

  boolean knows(String name) {
    return kept.containsKey(name);
  }

  /**
   * The factors for a symbol, in the order of the configuration: a symbol is never its own. Valid
   * until the next benchmark tick comes.
   *
   * @param to bars from this one on may be left out
   */
  List<Factor> factorsFor(String symbol, long to) {
    List<Factor> factors = new ArrayList<>(names.size());
    for (String name : names) {
      if (!name.equals(symbol)) {
        factors.add(new Factor(name, bars(name, to)));
      }
    }
    return factors;
  }

  private Bars bars(String name, long to) {
    SymbolBars bars = kept.get(name);
    return bars == null ? Bars.none() : bars.bars().readyBars(bars.bars().first(), to);
  }

  /** The first benchmark, which lead and lag are measured against; null where it has no ticks. */
  SymbolBars first() {
    return kept.get(names.get(0));
  }

  /** Whether one of them has a tick in the bars {@code [from, to)}. */
  boolean tickedBetween(long from, long to) {
    return kept.values().stream().anyMatch(bars -> bars.bars().tickedBetween(from, to));
  }
}
