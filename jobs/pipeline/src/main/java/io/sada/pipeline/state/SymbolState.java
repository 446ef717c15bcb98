package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the study remembers of one symbol: its bars, its seconds, and the announcements under
 * study, oldest first.
 */
public final class SymbolState {
  /** No timer is set. */
  public static final long NO_TIMER = Long.MAX_VALUE;

  /** What is next has to be looked for. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private final SymbolBars bars;
  private final List<OpenStudy> studies = new ArrayList<>();
  private final List<SettledStudy> settled = new ArrayList<>(0);
  private long timerMs = NO_TIMER;
  private long passedMs = Long.MIN_VALUE;
  private long nextMs = UNKNOWN;
  private KeptSpans spans;

  public SymbolState() {
    this(new SymbolBars());
  }

  private SymbolState(SymbolBars bars) {
    this.bars = bars;
  }

  public SymbolBars bars() {
    return bars;
  }

  public List<OpenStudy> studies() {
    return studies;
  }

  /** Studies that are over, of events that may still be taken back. */
  public List<SettledStudy> settled() {
    return settled;
  }

  /** Takes the study of an event out of those that are over; null where it is not among them. */
  public SettledStudy takeSettled(String eventId) {
    for (SettledStudy study : settled) {
      if (study.eventId().equals(eventId)) {
        settled.remove(study);
        return study;
      }
    }
    return null;
  }

  /** The one event-time timer of the symbol. */
  public long timerMs() {
    return timerMs;
  }

  public void setTimerMs(long value) {
    timerMs = value;
  }

  /**
   * When the studies want something done next, or {@link #UNKNOWN}: remembered between bars, so
   * that a bar costs the same however many studies are open. Not part of what is written.
   */
  public long nextMs() {
    return nextMs;
  }

  public void setNextMs(long value) {
    nextMs = value;
  }

  /**
   * Seconds kept around the announcements under study, or null where they have to be found: the
   * same object as long as they are the same. Not part of what is written.
   */
  public KeptSpans spans() {
    return spans;
  }

  public void setSpans(KeptSpans value) {
    spans = value;
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

  SymbolState copy() {
    SymbolState copy = new SymbolState(bars.copy());
    studies.forEach(study -> copy.studies.add(study.copy()));
    copy.settled.addAll(settled);
    copy.timerMs = timerMs;
    copy.passedMs = passedMs;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    bars.write(out);
    out.writeLong(timerMs);
    out.writeLong(passedMs);
    out.writeInt(studies.size());
    for (OpenStudy study : studies) {
      study.write(out);
    }
    out.writeInt(settled.size());
    for (SettledStudy study : settled) {
      study.write(out);
    }
  }

  static SymbolState read(int version, DataInput in) throws IOException {
    SymbolState state =
        new SymbolState(version == 1 ? SymbolBars.readFirstVersion(in) : SymbolBars.read(in));
    state.timerMs = in.readLong();
    state.passedMs = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      state.studies.add(OpenStudy.read(version, in));
    }
    int over = in.readInt();
    for (int i = 0; i < over; i++) {
      state.settled.add(SettledStudy.read(in));
    }
    return state;
  }
}
