package io.sada.connectors.ticks;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.Counter;

/**
 * Asks a reader of ticks until it has no more at once, or a batch is full, and hands on what it
 * said: no tick stays here between two calls, so that what the reader snapshots is what has left.
 */
final class BatchedReader<S extends SourceSplit> implements SourceReader<TickBatch, S> {
  /** Name of the counter of all that was read, dead letters included. */
  static final String TICKS = "ticks";

  private final SourceReader<Tick, S> reader;
  private final Counter ticks;
  private BatchedOutput output;

  BatchedReader(SourceReader<Tick, S> reader, Counter ticks) {
    this.reader = reader;
    this.ticks = ticks;
  }

  @Override
  public void start() {
    reader.start();
  }

  @Override
  public InputStatus pollNext(ReaderOutput<TickBatch> out) throws Exception {
    if (output == null) {
      output = new BatchedOutput(out);
    }
    InputStatus status;
    int asked = 0;
    do {
      status = reader.pollNext(output);
      asked++;
    } while (status == InputStatus.MORE_AVAILABLE
        && asked < TickBatch.CAPACITY
        && output.taken() < TickBatch.CAPACITY);
    ticks.inc(output.taken());
    output.flush();
    return status;
  }

  @Override
  public List<S> snapshotState(long checkpointId) {
    return reader.snapshotState(checkpointId);
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return reader.isAvailable();
  }

  @Override
  public void addSplits(List<S> splits) {
    reader.addSplits(splits);
  }

  @Override
  public void notifyNoMoreSplits() {
    reader.notifyNoMoreSplits();
  }

  @Override
  public void handleSourceEvents(SourceEvent event) {
    reader.handleSourceEvents(event);
  }

  @Override
  public void pauseOrResumeSplits(Collection<String> toPause, Collection<String> toResume) {
    reader.pauseOrResumeSplits(toPause, toResume);
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) throws Exception {
    reader.notifyCheckpointComplete(checkpointId);
  }

  @Override
  public void notifyCheckpointAborted(long checkpointId) throws Exception {
    reader.notifyCheckpointAborted(checkpointId);
  }

  @Override
  public void close() throws Exception {
    reader.close();
  }
}
