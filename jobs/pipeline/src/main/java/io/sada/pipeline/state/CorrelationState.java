package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rolling correlation remembers of one symbol: its bars, and the announcements that reach
 * it, newest revision of each.
 */
public final class CorrelationState {
  private final BarRing bars;
  private final List<Announcement> announcements = new ArrayList<>();
  private long timerMs = SymbolState.NO_TIMER;
  private long passedMs = Long.MIN_VALUE;

  public CorrelationState() {
    this(new BarRing());
  }

  private CorrelationState(BarRing bars) {
    this.bars = bars;
  }

  public BarRing bars() {
    return bars;
  }

  /**
   * All revisions that may still count: which one does is a question of event time, not of arrival.
   */
  public List<Announcement> announcements() {
    return announcements;
  }

  public long timerMs() {
    return timerMs;
  }

  public void setTimerMs(long value) {
    timerMs = value;
  }

  /**
   * Event time as far as it had come for this symbol: after a restart no watermark says so until
   * the sources have.
   *
   * @param nowMs what the watermark says, smallest where there is none
   */
  public long passed(long nowMs) {
    passedMs = Math.max(passedMs, nowMs);
    return passedMs;
  }

  CorrelationState copy() {
    CorrelationState copy = new CorrelationState(bars.copy());
    copy.announcements.addAll(announcements);
    copy.timerMs = timerMs;
    copy.passedMs = passedMs;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    bars.write(out);
    out.writeLong(timerMs);
    out.writeLong(passedMs);
    out.writeInt(announcements.size());
    for (Announcement announcement : announcements) {
      announcement.write(out);
    }
  }

  static CorrelationState read(DataInput in) throws IOException {
    return read(BarRing.read(in), in);
  }

  static CorrelationState readFirstVersion(DataInput in) throws IOException {
    return read(BarRing.readFirstVersion(in), in);
  }

  private static CorrelationState read(BarRing bars, DataInput in) throws IOException {
    CorrelationState state = new CorrelationState(bars);
    state.timerMs = in.readLong();
    state.passedMs = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      state.announcements.add(Announcement.read(in));
    }
    return state;
  }
}
