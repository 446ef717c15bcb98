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

  private final SymbolBars bars;
  private final List<OpenStudy> studies = new ArrayList<>();
  private long timerMs = NO_TIMER;

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

  /** The one event-time timer of the symbol. */
  public long timerMs() {
    return timerMs;
  }

  public void setTimerMs(long value) {
    timerMs = value;
  }

  SymbolState copy() {
    SymbolState copy = new SymbolState(bars.copy());
    studies.forEach(study -> copy.studies.add(study.copy()));
    copy.timerMs = timerMs;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    bars.write(out);
    out.writeLong(timerMs);
    out.writeInt(studies.size());
    for (OpenStudy study : studies) {
      study.write(out);
    }
  }

  static SymbolState read(DataInput in) throws IOException {
    SymbolState state = new SymbolState(SymbolBars.read(in));
    state.timerMs = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      state.studies.add(OpenStudy.read(in));
    }
    return state;
  }
}
