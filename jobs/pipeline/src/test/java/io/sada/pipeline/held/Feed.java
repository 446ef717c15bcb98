package io.sada.pipeline.held;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Lines that a test in this JVM feeds to a job, the last quarter when it is told to. */
public final class Feed {
  private static final Map<String, Feed> FEEDS = new ConcurrentHashMap<>();

  private final String id = UUID.randomUUID().toString();
  private final List<String> lines;
  private final CompletableFuture<Void> reached = new CompletableFuture<>();
  private final CompletableFuture<Void> released = new CompletableFuture<>();

  public Feed(List<String> lines) {
    this.lines = List.copyOf(lines);
    FEEDS.put(id, this);
  }

  public String id() {
    return id;
  }

  static Feed of(String id) {
    return FEEDS.get(id);
  }

  int size() {
    return lines.size();
  }

  String line(int i) {
    return lines.get(i);
  }

  /** Whether a line may be read yet. */
  boolean open(int i) {
    if (i < lines.size() * 3 / 4 || released.isDone()) {
      return true;
    }
    reached.complete(null);
    return false;
  }

  /** Done when a reader has come to the quarter that is held back. */
  public CompletableFuture<Void> reached() {
    return reached;
  }

  CompletableFuture<Void> released() {
    return released;
  }

  public void release() {
    released.complete(null);
  }
}
