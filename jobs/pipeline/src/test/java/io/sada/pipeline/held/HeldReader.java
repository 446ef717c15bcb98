package io.sada.pipeline.held;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/** Reads its splits in the order of the feed's lines. */
final class HeldReader implements SourceReader<String, HeldSplit> {
  private final Feed feed;
  private final PriorityQueue<HeldSplit> splits =
      new PriorityQueue<>(Comparator.comparingInt(HeldSplit::next));
  private final CompletableFuture<Void> assigned = new CompletableFuture<>();

  HeldReader(Feed feed) {
    this.feed = feed;
  }

  @Override
  public void start() {
    // Splits come by themselves.
  }

  @Override
  public InputStatus pollNext(ReaderOutput<String> output) {
    if (!assigned.isDone()) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    HeldSplit first = splits.peek();
    if (first == null) {
      return InputStatus.END_OF_INPUT;
    }
    if (first.next() >= feed.size()) {
      splits.remove();
      return InputStatus.MORE_AVAILABLE;
    }
    if (!feed.open(first.next())) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    splits.remove();
    splits.add(first.after());
    output.collect(feed.line(first.next()));
    return InputStatus.MORE_AVAILABLE;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    if (!assigned.isDone()) {
      return assigned;
    }
    HeldSplit first = splits.peek();
    // Asked for before it is looked at: it may be released in between.
    CompletableFuture<Void> released = feed.released();
    boolean held = first != null && first.next() < feed.size() && !feed.open(first.next());
    return held ? released : CompletableFuture.completedFuture(null);
  }

  @Override
  public void addSplits(List<HeldSplit> more) {
    splits.addAll(more);
  }

  @Override
  public void notifyNoMoreSplits() {
    assigned.complete(null);
  }

  @Override
  public List<HeldSplit> snapshotState(long checkpointId) {
    return List.copyOf(splits);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
