package io.sada.pipeline.state;

import io.sada.contract.Kind;
import io.sada.contract.SectorId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rolling correlation remembers of one symbol: its bars, and the announcements that reach
 * it, newest revision of each.
 */
public final class CorrelationState {
  private final BarRing bars;
  private final List<Announcement> announcements = new ArrayList<>();
  private long timerMs = SymbolState.NO_TIMER;
  private long passedMs = Long.MIN_VALUE;
  private long windowToMs = Long.MIN_VALUE;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Set<SectorId> sectors = EnumSet.noneOf(SectorId.class);
  private boolean amended;

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

  /** The revision of each event that holds at a time, by event. */
  public Map<String, Announcement> holding(long atMs) {
    Map<String, Announcement> holding = new LinkedHashMap<>();
    for (Announcement announcement : announcements) {
      if (announcement.knownAtMs() <= atMs) {
        holding.merge(
            announcement.eventId(),
            announcement,
            (a, b) -> b.eventRevision() > a.eventRevision() ? b : a);
      }
    }
    return holding;
  }

  /**
   * Leaves of each event the revision that holds now and those that will, of those that were
   * announced from a time on.
   */
  public void prune(long fromMs, long nowMs) {
    Map<String, Announcement> holding = holding(nowMs);
    announcements.removeIf(
        announcement ->
            announcement.knownAtMs() <= nowMs
                && (holding.get(announcement.eventId()) != announcement
                    || announcement.announcedAtMs() < fromMs));
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

  /** End of the latest window that was looked at; the smallest long where none was. */
  public long windowToMs() {
    return windowToMs;
  }

  /** Kinds of announcements that the latest window has a record of. */
  public Set<Kind> kinds() {
    return kinds;
  }

  /** Sectors that the latest window's abnormal returns went to. */
  public Set<SectorId> sectors() {
    return sectors;
  }

  /** A window is looked at for the first time. */
  public void look(long newWindowToMs) {
    windowToMs = newWindowToMs;
    kinds.clear();
    sectors.clear();
    amended = false;
  }

  /** Whether something that the latest window rests on has changed since. */
  public boolean amended() {
    return amended;
  }

  public void amend() {
    amended = true;
  }

  /** The latest window was issued again, or is not kept any more. */
  public void settle() {
    amended = false;
  }

  CorrelationState copy() {
    CorrelationState copy = new CorrelationState(bars.copy());
    copy.announcements.addAll(announcements);
    copy.timerMs = timerMs;
    copy.passedMs = passedMs;
    copy.windowToMs = windowToMs;
    copy.kinds.addAll(kinds);
    copy.sectors.addAll(sectors);
    copy.amended = amended;
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
    out.writeLong(windowToMs);
    out.writeByte(kinds.size());
    for (Kind kind : kinds) {
      out.writeUTF(kind.name());
    }
    out.writeByte(sectors.size());
    for (SectorId sector : sectors) {
      out.writeUTF(sector.name());
    }
    out.writeBoolean(amended);
  }

  static CorrelationState read(int version, DataInput in) throws IOException {
    CorrelationState state =
        new CorrelationState(version == 1 ? BarRing.readFirstVersion(in) : BarRing.read(in));
    state.timerMs = in.readLong();
    state.passedMs = in.readLong();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      state.announcements.add(Announcement.read(in));
    }
    if (version >= 3) {
      state.windowToMs = in.readLong();
      int kinds = in.readByte();
      for (int i = 0; i < kinds; i++) {
        state.kinds.add(Kind.valueOf(in.readUTF()));
      }
      int sectors = in.readByte();
      for (int i = 0; i < sectors; i++) {
        state.sectors.add(SectorId.valueOf(in.readUTF()));
      }
      state.amended = in.readBoolean();
    }
    return state;
  }
}
