package io.sada.pipeline.operators;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TradeKey;
import io.sada.contract.DeadLetter;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SymbolBars;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;

/**
 * Folds the ticks that one subtask reads into parts of bars, so that no tick is shuffled. Parts
 * leave before the watermark that passes their bar and before every checkpoint barrier, so this
 * operator needs no state and nothing is lost or doubled.
 */
public final class PartialBarsOperator extends AbstractStreamOperator<PartialBar>
    implements OneInputStreamOperator<Tick, PartialBar> {
  private static final long serialVersionUID = 1L;

  private final long barMs;
  private final int slotMs;
  private final OutputTag<DeadLetter> deadLetters;
  private transient Map<String, PartialBar> open;
  private transient StreamRecord<PartialBar> outgoing;
  private transient PartialBar last;
  private transient long flushedBar;

  public PartialBarsOperator(long barMs, OutputTag<DeadLetter> deadLetters) {
    this.barMs = barMs;
    this.slotMs = (int) Math.min(SymbolBars.SECOND_MS, barMs);
    this.deadLetters = deadLetters;
  }

  @Override
  public void open() throws Exception {
    super.open();
    open = new HashMap<>();
    outgoing = new StreamRecord<>(null);
    flushedBar = Long.MIN_VALUE;
  }

  @Override
  public void processElement(StreamRecord<Tick> element) {
    Tick tick = element.getValue();
    if (tick.deadLetter() != null) {
      output.collect(deadLetters, new StreamRecord<>(tick.deadLetter()));
      return;
    }
    long bar = Math.floorDiv(tick.tsMs(), barMs);
    PartialBar part = last;
    if (part == null || !part.symbol().equals(tick.symbol())) {
      part = open.get(tick.symbol());
      if (part == null) {
        part = new PartialBar();
        part.start(tick.symbol(), bar);
        open.put(tick.symbol(), part);
      }
      last = part;
    }
    if (part.bar() != bar) {
      emit(part);
      part.start(tick.symbol(), bar);
    }
    TradeKey key = tick.key();
    part.price(
        (int) (tick.tsMs() - bar * barMs),
        slotMs,
        key.kind(),
        key.number(),
        key.idText(),
        key.price());
    if (tick.hasSmallSize()) {
      part.volume().add(tick.sizeUnscaled(), tick.sizeScale());
    } else {
      part.volume().add(tick.size());
    }
  }

  private void emit(PartialBar part) {
    if (!part.isEmpty()) {
      output.collect(outgoing.replace(part.copy(), part.bar() * barMs));
      part.start(part.symbol(), part.bar());
    }
  }

  @Override
  public void processWatermark(Watermark watermark) throws Exception {
    long passed =
        watermark.getTimestamp() == Long.MAX_VALUE
            ? Long.MAX_VALUE
            : Math.floorDiv(watermark.getTimestamp() + 1, barMs);
    if (passed > flushedBar) {
      flushedBar = passed;
      for (PartialBar part : open.values()) {
        if (part.bar() < passed) {
          emit(part);
        }
      }
      forgetSilent(passed);
    }
    super.processWatermark(watermark);
  }

  /**
   * A symbol that says nothing for two bars gives its place up; the map holds no more than the
   * symbols that trade.
   */
  private void forgetSilent(long passed) {
    if (open.values().removeIf(part -> part.isEmpty() && part.bar() < passed - 2)) {
      last = null;
    }
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpointId) {
    open.values().forEach(this::emit);
  }

  @Override
  public void finish() throws Exception {
    open.values().forEach(this::emit);
    super.finish();
  }
}
