package io.sada.pipeline.operators;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TradeKey;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SymbolBars;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Folds ticks into parts of bars, one open part a symbol, without allocating for a tick whose trade
 * id is a number or absent. A part is handed out where it lies and emptied afterwards: whoever
 * keeps it copies it.
 */
public final class BarFolder {
  private final long barMs;
  private final int slotMs;
  private final Consumer<PartialBar> out;
  private final Map<String, PartialBar> open = new HashMap<>();
  private PartialBar last;

  /**
   * @param barMs length of a bar
   * @param out takes each part that is ready
   */
  public BarFolder(long barMs, Consumer<PartialBar> out) {
    this.barMs = barMs;
    this.slotMs = (int) Math.min(SymbolBars.SECOND_MS, barMs);
    this.out = out;
  }

  /** Takes a tick that can be used; a part of another bar of its symbol leaves before it. */
  public void take(Tick tick) {
    PartialBar part = last;
    if (part == null || part.symbol() != tick.symbol()) {
      part = partOf(tick.symbol());
      last = part;
    }
    long at = tick.tsMs() - part.bar() * barMs;
    if (at < 0 || at >= barMs) {
      emit(part);
      part.start(tick.symbol(), Math.floorDiv(tick.tsMs(), barMs));
      at = tick.tsMs() - part.bar() * barMs;
    }
    TradeKey key = tick.key();
    part.price((int) at, slotMs, key.kind(), key.number(), key.idText(), key.price());
    if (tick.hasSmallSize()) {
      part.volume().add(tick.sizeUnscaled(), tick.sizeScale());
    } else {
      part.volume().add(tick.size());
    }
  }

  private PartialBar partOf(String symbol) {
    PartialBar part = open.get(symbol);
    if (part == null) {
      part = new PartialBar();
      part.start(symbol, 0);
      open.put(symbol, part);
    }
    return part;
  }

  private void emit(PartialBar part) {
    if (!part.isEmpty()) {
      out.accept(part);
      part.start(part.symbol(), part.bar());
    }
  }

  /**
   * Hands out the parts of bars before the given one. A symbol that says nothing for two bars gives
   * its place up; the map holds no more than the symbols that trade.
   */
  public void passed(long bar) {
    for (PartialBar part : open.values()) {
      if (part.bar() < bar) {
        emit(part);
      }
    }
    if (open.values().removeIf(part -> part.isEmpty() && part.bar() < bar - 2)) {
      last = null;
    }
  }

  /** Hands out all parts. */
  public void flush() {
    open.values().forEach(this::emit);
  }
}
