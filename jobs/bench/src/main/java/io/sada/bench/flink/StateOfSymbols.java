package io.sada.bench.flink;

import io.sada.connectors.ticks.Tick;
import io.sada.pipeline.operators.BarFolder;
import io.sada.pipeline.state.KeptSpans;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SymbolState;
import io.sada.pipeline.state.SymbolStateSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * The bytes of some symbols' states by themselves, made without Flink of the ticks that a job gets:
 * what a checkpoint should take for each symbol.
 */
final class StateOfSymbols {
  private static final int SYMBOLS = 500;
  private static final long BAR_MS = 60_000;

  private final Map<String, SymbolState> states = new HashMap<>();
  private final int history;

  private StateOfSymbols(int history) {
    this.history = history;
  }

  /** Mean size of a symbol's state, bytes. */
  static double bytes(int minutes, int history) throws Exception {
    ManySymbols ticks = new ManySymbols(SYMBOLS, minutes);
    GeneratorFunction<Long, Tick> maker = ticks.maker();
    StateOfSymbols kept = new StateOfSymbols(history);
    BarFolder folder = new BarFolder(BAR_MS, (int) BAR_MS, kept::take);
    for (long i = 0; i < ticks.ticks(); i++) {
      folder.take(maker.map(i));
    }
    folder.flush();
    DataOutputSerializer out = new DataOutputSerializer(1 << 20);
    SymbolStateSerializer serializer = new SymbolStateSerializer();
    for (SymbolState state : kept.states.values()) {
      serializer.serialize(state, out);
    }
    return (double) out.length() / SYMBOLS;
  }

  private void take(PartialBar part) {
    SymbolState state = states.computeIfAbsent(part.symbol(), symbol -> new SymbolState());
    state.bars().trim(part.bar() - history, Long.MAX_VALUE, KeptSpans.NONE);
    state.bars().merge(part, BAR_MS);
  }
}
