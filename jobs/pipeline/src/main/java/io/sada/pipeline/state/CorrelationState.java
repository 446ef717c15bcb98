package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the rolling correlation remembers of one symbol: its bars, and the announcements that reach
 * it, newest revision of each.
 */
public final class CorrelationState {
  private final BarRing bars;
  private final Map<String, Announcement> announcements = new LinkedHashMap<>();
  private long timerMs = SymbolState.NO_TIMER;

  public CorrelationState() {
    this(new BarRing());
  }

  private CorrelationState(BarRing bars) {
    this.bars = bars;
  }

  public BarRing bars() {
    return bars;
  }

  /** By event id. */
  public Map<String, Announcement> announcements() {
    return announcements;
  }

  public long timerMs() {
    return timerMs;
  }

  public void setTimerMs(long value) {
    timerMs = value;
  }

  CorrelationState copy() {
    CorrelationState copy = new CorrelationState(bars.copy());
    copy.announcements.putAll(announcements);
    copy.timerMs = timerMs;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    bars.write(out);
    out.writeLong(timerMs);
    out.writeInt(announcements.size());
    for (Announcement announcement : announcements.values()) {
      announcement.write(out);
    }
  }

  static CorrelationState read(DataInput in) throws IOException {
    CorrelationState state = new CorrelationState(BarRing.read(in));
    state.timerMs = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      Announcement announcement = Announcement.read(in);
      state.announcements.put(announcement.eventId(), announcement);
    }
    return state;
  }
}
