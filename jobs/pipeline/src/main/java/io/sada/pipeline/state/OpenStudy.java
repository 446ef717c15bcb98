package io.sada.pipeline.state;

import io.sada.contract.RecordStatus;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An announcement under study for one symbol: what holds now, what later revisions are yet to come
 * into force, and which windows were issued.
 */
public final class OpenStudy {
  /** A window with nothing left to do. */
  public static final long SETTLED = Long.MAX_VALUE;

  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final byte NOT_ISSUED = -1;
  private static final byte NOTHING_ISSUED = 0;
  private static final byte AS_CURRENT = 1;
  private static final byte AS_EARLIER = 2;

  /** From version 4 of a symbol's state on. */
  private static final byte AS_BEFORE = 3;

  private Announcement current;
  private final List<Announcement> later = new ArrayList<>(1);
  private final long firstKnownAtMs;
  private final int[] revisions;
  private final byte[] statuses;
  private final long[] dueMs;

  /** The smallest of them, or unknown; not part of what is written. */
  private long nextDueMs = UNKNOWN;

  private final Issued[] issuedAs;
  private boolean secondsKept;
  private LeadLagState leadLag;

  /**
   * @param secondsKept see {@link #secondsKept}
   */
  public OpenStudy(Announcement first, int windows, boolean secondsKept) {
    this(first, first.knownAtMs(), new int[windows], new byte[windows], new long[windows]);
    this.secondsKept = secondsKept;
    Arrays.fill(statuses, NOT_ISSUED);
    Arrays.fill(dueMs, SETTLED);
  }

  /** The study of an event that concerns the symbol again, after it was over. */
  public OpenStudy(Announcement again, SettledStudy before, boolean secondsKept) {
    this(again, before.revisions().length, secondsKept);
    for (int i = 0; i < revisions.length; i++) {
      revisions[i] = before.revisions()[i];
      statuses[i] = revisions[i] == 0 ? NOT_ISSUED : (byte) RecordStatus.RETRACTED.ordinal();
    }
  }

  /** What remains of it when it is over; null where no record was issued. */
  public SettledStudy settled() {
    return Arrays.stream(revisions).allMatch(revision -> revision == 0)
        ? null
        : new SettledStudy(
            current.eventId(), current.knownAtMs(), current.retracted(), revisions.clone());
  }

  private OpenStudy(
      Announcement current, long firstKnownAtMs, int[] revisions, byte[] statuses, long[] dueMs) {
    this.dueMs = dueMs;
    this.current = current;
    this.firstKnownAtMs = firstKnownAtMs;
    this.revisions = revisions;
    this.statuses = statuses;
    this.issuedAs = new Issued[revisions.length];
  }

  /**
   * What a record said besides its statistics. A record that is issued again because a bar was
   * amended says the same: a late tick tells nothing about the event.
   *
   * @param announcement the revision it was issued under
   */
  public record Issued(Announcement announcement, List<String> confounders) {}

  public Announcement current() {
    return current;
  }

  /** When the symbol was first known to be concerned. */
  public long firstKnownAtMs() {
    return firstKnownAtMs;
  }

  /** Revisions that come into force later, in the order of their known_at. */
  public List<Announcement> later() {
    return later;
  }

  public void revise(Announcement announcement) {
    current = announcement;
  }

  /**
   * Whether all seconds around the announcement were kept still when its time became known, and so
   * are as long as it is under study: whether lead and lag can be measured, however often.
   */
  public boolean secondsKept() {
    return secondsKept;
  }

  /** The announcement is of another time than was known before. */
  public void moved(boolean newSecondsKept) {
    secondsKept = newSecondsKept;
    leadLag = null;
  }

  /** When the window's record is to be issued, event time; {@link #SETTLED} for never. */
  public long dueMs(int window) {
    return dueMs[window];
  }

  public void setDueMs(int window, long value) {
    dueMs[window] = value;
    nextDueMs = UNKNOWN;
  }

  /** When the first of the windows' records is to be issued; {@link #SETTLED} for none. */
  public long nextDueMs() {
    if (nextDueMs == UNKNOWN) {
      nextDueMs = SETTLED;
      for (long due : dueMs) {
        nextDueMs = Math.min(nextDueMs, due);
      }
    }
    return nextDueMs;
  }

  /** The state of the window's last record; null where none was issued. */
  public RecordStatus issued(int window) {
    return statuses[window] == NOT_ISSUED ? null : RecordStatus.values()[statuses[window]];
  }

  public int revision(int window) {
    return revisions[window];
  }

  /** What the window's last record with bars behind it said; null where it is to be said anew. */
  public Issued issuedAs(int window) {
    return issuedAs[window];
  }

  public void setIssuedAs(int window, Issued value) {
    issuedAs[window] = value;
  }

  /** Counts a record of a window. */
  public int issue(int window, RecordStatus status) {
    statuses[window] = (byte) status.ordinal();
    return ++revisions[window];
  }

  /** Lead and lag against the first benchmark, once computed. */
  public LeadLagState leadLag() {
    return leadLag;
  }

  public void setLeadLag(LeadLagState value) {
    leadLag = value;
  }

  /**
   * Lead and lag as far as the records need it.
   *
   * @param correlation NaN where there is none
   * @param lagMs positive where the benchmark leads
   */
  public record LeadLagState(double correlation, long lagMs, double lagCorrelation, double ratio) {}

  OpenStudy copy() {
    OpenStudy copy =
        new OpenStudy(current, firstKnownAtMs, revisions.clone(), statuses.clone(), dueMs.clone());
    copy.later.addAll(later);
    System.arraycopy(issuedAs, 0, copy.issuedAs, 0, issuedAs.length);
    copy.secondsKept = secondsKept;
    copy.leadLag = leadLag;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    current.write(out);
    out.writeLong(firstKnownAtMs);
    out.writeInt(revisions.length);
    Issued before = null;
    for (int i = 0; i < revisions.length; i++) {
      out.writeInt(revisions[i]);
      out.writeByte(statuses[i]);
      out.writeLong(dueMs[i]);
      write(issuedAs[i], before, out);
      before = issuedAs[i] == null ? before : issuedAs[i];
    }
    out.writeInt(later.size());
    for (Announcement announcement : later) {
      announcement.write(out);
    }
    out.writeBoolean(secondsKept);
    out.writeBoolean(leadLag != null);
    if (leadLag != null) {
      out.writeDouble(leadLag.correlation());
      out.writeLong(leadLag.lagMs());
      out.writeDouble(leadLag.lagCorrelation());
      out.writeDouble(leadLag.ratio());
    }
  }

  /** Mostly the windows' records said the same of the current announcement: it is written once. */
  private void write(Issued issued, Issued before, DataOutput out) throws IOException {
    if (issued == null) {
      out.writeByte(NOTHING_ISSUED);
      return;
    }
    if (issued.equals(before)) {
      out.writeByte(AS_BEFORE);
      return;
    }
    boolean earlier = !issued.announcement().equals(current);
    out.writeByte(earlier ? AS_EARLIER : AS_CURRENT);
    if (earlier) {
      issued.announcement().write(out);
    }
    out.writeInt(issued.confounders().size());
    for (String confounder : issued.confounders()) {
      out.writeUTF(confounder);
    }
  }

  private static Issued readIssued(Announcement current, Issued before, DataInput in)
      throws IOException {
    byte kind = in.readByte();
    if (kind == NOTHING_ISSUED) {
      return null;
    }
    if (kind == AS_BEFORE) {
      return before;
    }
    if (kind != AS_EARLIER && kind != AS_CURRENT) {
      throw new IOException("no kind of issue: " + kind);
    }
    Announcement announcement = kind == AS_EARLIER ? Announcement.read(in) : current;
    int count = in.readInt();
    List<String> confounders = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      confounders.add(in.readUTF());
    }
    return new Issued(announcement, confounders);
  }

  /** Before version 3 what had been measured once was not measured again. */
  static OpenStudy read(int version, DataInput in) throws IOException {
    Announcement current = Announcement.read(in);
    long firstKnown = in.readLong();
    int windows = in.readInt();
    int[] revisions = new int[windows];
    byte[] statuses = new byte[windows];
    long[] due = new long[windows];
    Issued[] issuedAs = new Issued[windows];
    Issued before = null;
    for (int i = 0; i < windows; i++) {
      revisions[i] = in.readInt();
      statuses[i] = in.readByte();
      due[i] = in.readLong();
      issuedAs[i] = readIssued(current, before, in);
      before = issuedAs[i] == null ? before : issuedAs[i];
    }
    OpenStudy study = new OpenStudy(current, firstKnown, revisions, statuses, due);
    System.arraycopy(issuedAs, 0, study.issuedAs, 0, windows);
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      study.later.add(Announcement.read(in));
    }
    boolean kept = version >= 3 && in.readBoolean();
    if (in.readBoolean()) {
      study.leadLag =
          new LeadLagState(in.readDouble(), in.readLong(), in.readDouble(), in.readDouble());
    }
    study.secondsKept = version >= 3 ? kept : study.leadLag == null;
    return study;
  }
}
