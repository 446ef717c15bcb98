package io.sada.pipeline.held;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/**
 * Lets lines through; after the first checkpoint that completes with the feed at what it holds
 * back, releases the feed, and fails once at a line behind it.
 */
public final class FailingOnce implements MapFunction<String, String>, CheckpointListener {
  private static final long serialVersionUID = 1L;
  private static final Set<String> ARMED = ConcurrentHashMap.newKeySet();
  private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

  private final String feed;
  private final boolean fails;
  private int lines;

  /**
   * @param fails whether it fails, or only releases
   */
  public FailingOnce(Feed feed, boolean fails) {
    this.feed = feed.id();
    this.fails = fails;
  }

  /** Whether the failure was there. */
  public static boolean failed(Feed feed) {
    return FAILED.contains(feed.id());
  }

  @Override
  public String map(String line) {
    if (ARMED.contains(feed) && ++lines > 500 && FAILED.add(feed)) {
      throw new IllegalStateException("a failure on purpose");
    }
    return line;
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) {
    CompletableFuture<Void> reached = Feed.of(feed).reached();
    if (fails && reached.isDone() && ARMED.add(feed)) {
      Feed.of(feed).release();
    }
  }
}
