package io.sada.extraction.merge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * All that a merger knows between two calls: the articles' versions with their mentions, which of
 * them tell one event, what was published of each, and how far event time has come. Bounded by
 * {@link Limits}. Not thread-safe; belongs to one merger at a time.
 *
 * <p>It is written in a format of its own, with a version in front and a length before every part,
 * so that a part that gains fields is still read from old bytes (the new fields absent) and by old
 * code (the new fields skipped).
 */
public final class MergerState {
  final Limits limits;
  final Clusters clusters;
  final Map<String, Published> published = new HashMap<>();
  long eventTimeMs = Long.MIN_VALUE;
  long tooLate;

  private MergerState(Limits limits) {
    this.limits = limits;
    this.clusters = new Clusters(limits);
  }

  /** The state of a merger that has seen nothing. */
  public static MergerState empty() {
    return empty(Limits.DEFAULT);
  }

  /** The same with bounds of one's own. */
  public static MergerState empty(Limits limits) {
    return new MergerState(limits);
  }

  /** A state of its own with the same content; what never changes is shared, so it costs little. */
  public MergerState copy() {
    MergerState copy = new MergerState(limits);
    copy.eventTimeMs = eventTimeMs;
    copy.tooLate = tooLate;
    copy.published.putAll(published);
    clusters.copyInto(copy.clusters);
    return copy;
  }

  /** Writes everything; the state can be used on. */
  public void write(DataOutput out) throws IOException {
    StateFormat.write(this, out);
  }

  /**
   * Reads what {@link #write} wrote, in this or an older version of the format.
   *
   * @throws IOException if the bytes are no such state or of a newer format
   */
  public static MergerState read(DataInput in) throws IOException {
    return read(in, Limits.DEFAULT);
  }

  /** The same with bounds of one's own; bounds are options and not part of the state. */
  public static MergerState read(DataInput in, Limits limits) throws IOException {
    MergerState state = new MergerState(limits);
    StateFormat.read(state, in);
    return state;
  }

  /** Open events. */
  public int events() {
    return (int) clusters.byId.values().stream().filter(c -> c.parent == null).count();
  }

  /** Versions of articles that are kept. */
  public int tellings() {
    return clusters.versions.size();
  }

  /** How far event time has come, epoch milliseconds; {@link Long#MIN_VALUE} before any. */
  public long eventTimeMs() {
    return eventTimeMs;
  }

  /** Tellings that came after everything of their time was forgotten, and were left out. */
  public long tooLate() {
    return tooLate;
  }
}
