package io.sada.connectors.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;

/** Keeps a copy of what a reader emits. */
final class CollectingOutput<T, C> implements ReaderOutput<T> {
  final List<C> collected = new ArrayList<>();
  private final Function<T, C> copy;

  CollectingOutput(Function<T, C> copy) {
    this.copy = copy;
  }

  @Override
  public void collect(T record) {
    collected.add(copy.apply(record));
  }

  @Override
  public void collect(T record, long timestamp) {
    collect(record);
  }

  @Override
  public void emitWatermark(Watermark watermark) {
    // The reader leaves watermarks to the strategy.
  }

  @Override
  public void markIdle() {
    // The reader is never idle.
  }

  @Override
  public void markActive() {
    // The reader is never idle.
  }

  @Override
  public SourceOutput<T> createOutputForSplit(String splitId) {
    return this;
  }

  @Override
  public void releaseOutputForSplit(String splitId) {
    // Nothing is held per split.
  }
}
