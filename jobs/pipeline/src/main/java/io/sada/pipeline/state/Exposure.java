package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The symbols that an event's latest revision concerns.
 *
 * @param forgetAtMs event time at which the event is old enough to be forgotten
 */
public record Exposure(List<Announcement> announcements, long forgetAtMs) {
  void write(DataOutput out) throws IOException {
    out.writeLong(forgetAtMs);
    out.writeInt(announcements.size());
    for (Announcement announcement : announcements) {
      announcement.write(out);
    }
  }

  static Exposure read(DataInput in) throws IOException {
    long forgetAt = in.readLong();
    int count = in.readInt();
    List<Announcement> announcements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      announcements.add(Announcement.read(in));
    }
    return new Exposure(announcements, forgetAt);
  }
}
