package io.sada.connectors.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Gives split i to reader i mod readers as soon as that one has come up. */
final class FileEnumerator implements SplitEnumerator<FileSplit, List<FileSplit>> {
  private final SplitEnumeratorContext<FileSplit> context;
  private final List<FileSplit> pending;

  FileEnumerator(SplitEnumeratorContext<FileSplit> context, List<FileSplit> pending) {
    this.context = context;
    this.pending = new ArrayList<>(pending);
  }

  @Override
  public void start() {
    // Readers register by themselves.
  }

  @Override
  public void handleSplitRequest(int subtask, String host) {
    // Readers do not ask: they get their share when they register.
  }

  @Override
  public void addSplitsBack(List<FileSplit> splits, int subtask) {
    pending.addAll(splits);
  }

  @Override
  public void addReader(int subtask) {
    for (Iterator<FileSplit> i = pending.iterator(); i.hasNext(); ) {
      FileSplit split = i.next();
      if (split.index() % context.currentParallelism() == subtask) {
        context.assignSplit(split, subtask);
        i.remove();
      }
    }
    context.signalNoMoreSplits(subtask);
  }

  @Override
  public List<FileSplit> snapshotState(long checkpointId) {
    return List.copyOf(pending);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
