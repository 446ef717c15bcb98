package io.sada.pipeline.operators;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TradeKey;
import io.sada.pipeline.state.PartialBar;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
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

  /** The same parts by their symbols' indexes, where those are given. */
  private PartialBar[] byIndex = new PartialBar[64];

  /** Of the ticks of a batch. */
  private PartialBar[] parts = new PartialBar[0];

  /**
   * @param barMs length of a bar
   * @param slotMs each part tells the last tick of every slot of this length, at most that of a bar
   * @param out takes each part that is ready
   */
  public BarFolder(long barMs, int slotMs, Consumer<PartialBar> out) {
    this.barMs = barMs;
    this.slotMs = slotMs;
    this.out = out;
  }

  /**
   * Takes the ticks of a batch in their order. The parts of all of them are looked up first: with
   * very many symbols they are not in the caches, and are fetched together.
   */
  public void take(TickBatch batch) {
    int size = batch.size();
    if (parts.length < size) {
      parts = new PartialBar[size];
    }
    for (int i = 0; i < size; i++) {
      parts[i] = partOf(batch.symbol(i), batch.symbolIndex(i));
    }
    for (int i = 0; i < size; i++) {
      PartialBar part = parts[i];
      int at = within(part, batch.tsMs(i));
      part.price(at, slotMs, batch.idKind(i), batch.idNumber(i), batch.idText(i), batch.price(i));
      if (batch.hasSmallSize(i)) {
        part.volume().add(batch.sizeUnscaled(i), batch.sizeScale(i));
      } else {
        part.volume().add(batch.size(i));
      }
    }
  }

  /** Takes a tick that can be used; a part of another bar of its symbol leaves before it. */
  public void take(Tick tick) {
    PartialBar part = partOf(tick.symbol(), tick.symbolIndex());
    TradeKey key = tick.key();
    int at = within(part, tick.tsMs());
    part.price(at, slotMs, key.kind(), key.number(), key.idText(), key.price());
    if (tick.hasSmallSize()) {
      part.volume().add(tick.sizeUnscaled(), tick.sizeScale());
    } else {
      part.volume().add(tick.size());
    }
  }

  /** Milliseconds since the start of the part's bar, which becomes that of the tick. */
  private int within(PartialBar part, long tsMs) {
    long at = tsMs - part.bar() * barMs;
    if (at < 0 || at >= barMs) {
      emit(part);
      part.start(part.symbol(), Math.floorDiv(tsMs, barMs));
      at = tsMs - part.bar() * barMs;
    }
    return (int) at;
  }

  private PartialBar partOf(String symbol, int index) {
    if (index >= 0 && index < byIndex.length) {
      PartialBar part = byIndex[index];
      if (part != null && part.symbol() == symbol) {
        return part;
      }
    }
    PartialBar part = open.computeIfAbsent(symbol, BarFolder::empty);
    if (index >= 0) {
      if (index >= byIndex.length) {
        byIndex = Arrays.copyOf(byIndex, Math.max(index + 1, 2 * byIndex.length));
      }
      byIndex[index] = part;
    }
    return part;
  }

  private static PartialBar empty(String symbol) {
    PartialBar part = new PartialBar();
    part.start(symbol, 0);
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
    boolean forgotten = false;
    // One walk: with very many symbols each part has to be fetched from far away.
    for (Iterator<PartialBar> all = open.values().iterator(); all.hasNext(); ) {
      PartialBar part = all.next();
      if (part.bar() < bar) {
        emit(part);
        if (part.bar() < bar - 2) {
          all.remove();
          forgotten = true;
        }
      }
    }
    if (forgotten) {
      Arrays.fill(byIndex, null);
    }
  }

  /** Hands out all parts. */
  public void flush() {
    open.values().forEach(this::emit);
  }
}
