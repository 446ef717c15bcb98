package io.sada.connectors.ticks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;

/** Gathers what a reader says in one batch a split, which has a watermark of its own. */
final class BatchedOutput implements ReaderOutput<Tick> {
  private final ReaderOutput<TickBatch> out;
  private final Gathered main;
  private final Map<String, Gathered> splits = new HashMap<>();
  private final List<Gathered> filled = new ArrayList<>();
  private int taken;

  BatchedOutput(ReaderOutput<TickBatch> out) {
    this.out = out;
    this.main = new Gathered(out);
  }

  /** Ticks and dead letters since the last flush. */
  int taken() {
    return taken;
  }

  void flush() {
    for (Gathered each : filled) {
      each.flush();
    }
    filled.clear();
    taken = 0;
  }

  @Override
  public void collect(Tick tick) {
    main.collect(tick);
  }

  @Override
  public void collect(Tick tick, long timestamp) {
    main.collect(tick);
  }

  @Override
  public void emitWatermark(Watermark watermark) {
    main.emitWatermark(watermark);
  }

  @Override
  public void markIdle() {
    main.markIdle();
  }

  @Override
  public void markActive() {
    main.markActive();
  }

  @Override
  public SourceOutput<Tick> createOutputForSplit(String id) {
    return splits.computeIfAbsent(id, key -> new Gathered(out.createOutputForSplit(key)));
  }

  @Override
  public void releaseOutputForSplit(String id) {
    Gathered split = splits.remove(id);
    if (split != null) {
      split.flush();
    }
    out.releaseOutputForSplit(id);
  }

  /** The batch of one split. */
  private final class Gathered implements SourceOutput<Tick> {
    private final SourceOutput<TickBatch> to;
    private final TickBatch batch = new TickBatch();

    Gathered(SourceOutput<TickBatch> to) {
      this.to = to;
    }

    void flush() {
      if (!batch.isEmpty()) {
        to.collect(batch);
        batch.clear();
      }
    }

    @Override
    public void collect(Tick tick) {
      if (batch.isEmpty()) {
        filled.add(this);
      }
      batch.add(tick);
      taken++;
    }

    @Override
    public void collect(Tick tick, long timestamp) {
      collect(tick);
    }

    @Override
    public void emitWatermark(Watermark watermark) {
      flush();
      to.emitWatermark(watermark);
    }

    @Override
    public void markIdle() {
      flush();
      to.markIdle();
    }

    @Override
    public void markActive() {
      to.markActive();
    }
  }
}
