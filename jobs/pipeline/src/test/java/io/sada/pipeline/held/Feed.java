package io.sada.pipeline.held;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Lines that a test in this JVM feeds to a job, up to a place that it moves on. */
public final class Feed {
  private static final Map<String, Feed> FEEDS = new ConcurrentHashMap<>();

  private final String id = UUID.randomUUID().toString();
  private final int size;
  private final IntFunction<String> lines;
  private int limit;
  private CompletableFuture<Void> reached = new CompletableFuture<>();
  private CompletableFuture<Void> released = new CompletableFuture<>();

  /**
   * @param limit number of lines that may be read at first
   */
  public Feed(List<String> lines, int limit) {
    this(lines.size(), List.copyOf(lines)::get, limit);
  }

  /** Lines that are made when they are read. */
  public Feed(int size, IntFunction<String> lines, int limit) {
    this.size = size;
    this.lines = lines;
    this.limit = limit;
    FEEDS.put(id, this);
  }

  public String id() {
    return id;
  }

  static Feed of(String id) {
    return FEEDS.get(id);
  }

  int size() {
    return size;
  }

  String line(int i) {
    return lines.apply(i);
  }

  /** Whether a line may be read yet. */
  synchronized boolean open(int i) {
    if (i < limit) {
      return true;
    }
    reached.complete(null);
    return false;
  }

  /** Done when a reader has come to what is held back. */
  public synchronized CompletableFuture<Void> reached() {
    return reached;
  }

  synchronized CompletableFuture<Void> released() {
    return released;
  }

  /** Lets all be read. */
  public void release() {
    release(size);
  }

  /** Moves the place on. */
  public synchronized void release(int newLimit) {
    CompletableFuture<Void> before = released;
    limit = newLimit;
    reached = new CompletableFuture<>();
    released = new CompletableFuture<>();
    before.complete(null);
  }
}
