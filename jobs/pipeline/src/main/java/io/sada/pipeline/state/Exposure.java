package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The symbols that an event's latest revision concerns.
 *
 * @param revision that revision
 * @param forgetAtMs event time at which the event is old enough to be forgotten
 */
public record Exposure(List<Announcement> announcements, int revision, long forgetAtMs) {
  /** The first version whose bytes hold the revision. */
  private static final int WITH_REVISION = 2;

  void write(DataOutput out) throws IOException {
    out.writeLong(forgetAtMs);
    out.writeInt(revision);
    out.writeInt(announcements.size());
    for (Announcement announcement : announcements) {
      announcement.write(out);
    }
  }

  static Exposure read(int version, DataInput in) throws IOException {
    long forgetAt = in.readLong();
    int told = version < WITH_REVISION ? 0 : in.readInt();
    int count = in.readInt();
    List<Announcement> announcements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      announcements.add(Announcement.read(in));
    }
    int revision =
        announcements.stream().mapToInt(Announcement::eventRevision).reduce(told, Math::max);
    return new Exposure(announcements, revision, forgetAt);
  }
}
