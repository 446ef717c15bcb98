package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What remains of a study that is over: enough to withdraw its records, should the event be taken
 * back, or no longer concern the symbol, days later.
 *
 * @param knownAtMs of the latest revision of the event
 * @param retracted whether its records were withdrawn already
 * @param revisions of each window's record; 0 where none was issued
 */
public record SettledStudy(String eventId, long knownAtMs, boolean retracted, int[] revisions) {
  /** The same, of a later revision of the event. */
  public SettledStudy knownAt(long newKnownAtMs) {
    return new SettledStudy(
        eventId, Math.max(knownAtMs, newKnownAtMs), retracted, revisions.clone());
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(eventId);
    out.writeLong(knownAtMs);
    out.writeBoolean(retracted);
    out.writeByte(revisions.length);
    for (int revision : revisions) {
      out.writeInt(revision);
    }
  }

  static SettledStudy read(DataInput in) throws IOException {
    String eventId = in.readUTF();
    long knownAt = in.readLong();
    boolean retracted = in.readBoolean();
    int[] revisions = new int[in.readUnsignedByte()];
    for (int i = 0; i < revisions.length; i++) {
      revisions[i] = in.readInt();
    }
    return new SettledStudy(eventId, knownAt, retracted, revisions);
  }
}
