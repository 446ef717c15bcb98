package io.sada.connectors.files;

import io.sada.connectors.time.Timed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/**
 * Reads its splits in the task's own thread (files are never waited for, and handing records from
 * thread to thread costs more than decoding them), many records at a call, always from the split
 * whose next record is the earliest. Splits that alignment pauses are left alone.
 */
final class FileReader<T> implements SourceReader<T, FileSplit> {
  private static final int RECORDS_AT_ONCE = 512;

  private final LineDecoder<T> decoder;
  private final Timed<T> timed;
  private final LongConsumer bytesRead;
  private final Map<String, Merge<T>> merges = new LinkedHashMap<>();
  private final Set<String> paused = new HashSet<>();
  private CompletableFuture<Void> available = new CompletableFuture<>();
  private boolean noMoreSplits;

  FileReader(LineDecoder<T> decoder, Timed<T> timed, LongConsumer bytesRead) {
    this.decoder = decoder;
    this.timed = timed;
    this.bytesRead = bytesRead;
  }

  @Override
  public void start() {
    // Splits come by themselves.
  }

  @Override
  public InputStatus pollNext(ReaderOutput<T> output) throws Exception {
    String id = next();
    if (id == null) {
      return status();
    }
    Merge<T> merge = merges.get(id);
    merge.emit(output.createOutputForSplit(id), RECORDS_AT_ONCE);
    if (merge.finished()) {
      output.releaseOutputForSplit(id);
      merges.remove(id);
      paused.remove(id);
    }
    return status();
  }

  /** The split to go on with; null where there is none or all are paused. */
  private String next() {
    String earliest = null;
    long time = Long.MAX_VALUE;
    for (Map.Entry<String, Merge<T>> entry : merges.entrySet()) {
      if (paused.contains(entry.getKey())) {
        continue;
      }
      if (entry.getValue().finished()) {
        return entry.getKey();
      }
      if (earliest == null || entry.getValue().time() < time) {
        earliest = entry.getKey();
        time = entry.getValue().time();
      }
    }
    return earliest;
  }

  private InputStatus status() {
    if (merges.isEmpty()) {
      return noMoreSplits ? InputStatus.END_OF_INPUT : waiting();
    }
    return paused.containsAll(merges.keySet()) ? waiting() : InputStatus.MORE_AVAILABLE;
  }

  private InputStatus waiting() {
    if (available.isDone()) {
      available = new CompletableFuture<>();
    }
    return InputStatus.NOTHING_AVAILABLE;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return available;
  }

  @Override
  public void addSplits(List<FileSplit> splits) {
    for (FileSplit split : splits) {
      try {
        merges.put(split.splitId(), new Merge<>(split, decoder, timed, bytesRead));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    available.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {
    noMoreSplits = true;
    available.complete(null);
  }

  @Override
  public void pauseOrResumeSplits(Collection<String> toPause, Collection<String> toResume) {
    paused.addAll(toPause);
    paused.removeAll(toResume);
    available.complete(null);
  }

  @Override
  public List<FileSplit> snapshotState(long checkpointId) {
    List<FileSplit> state = new ArrayList<>();
    for (Merge<T> merge : merges.values()) {
      state.add(merge.state());
    }
    return state;
  }

  @Override
  public void close() {
    merges.values().forEach(Merge::close);
  }
}
