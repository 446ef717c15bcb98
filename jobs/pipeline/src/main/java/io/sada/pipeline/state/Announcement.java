package io.sada.pipeline.state;

import io.sada.contract.Kind;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One revision of an event as it concerns one symbol.
 *
 * @param sectors those of the event's sectors that the symbol belongs to
 * @param tokens how many symbols the revision concerns
 * @param added this revision is the first that concerns the symbol, or the first again
 * @param retracted the event was retracted, or no longer concerns the symbol
 */
public record Announcement(
    String symbol,
    String eventId,
    int eventRevision,
    Kind kind,
    Relation relation,
    List<SectorId> sectors,
    long announcedAtMs,
    long knownAtMs,
    int tokens,
    boolean added,
    boolean retracted) {

  /** The word that the event no longer concerns the symbol, as a later revision has it. */
  public Announcement withdrawn(int revision, long knownAt) {
    return new Announcement(
        symbol, eventId, revision, kind, relation, sectors, announcedAtMs, knownAt, 0, false, true);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(symbol);
    out.writeUTF(eventId);
    out.writeInt(eventRevision);
    out.writeUTF(kind.name());
    out.writeUTF(relation.name());
    out.writeInt(sectors.size());
    for (SectorId sector : sectors) {
      out.writeUTF(sector.name());
    }
    out.writeLong(announcedAtMs);
    out.writeLong(knownAtMs);
    out.writeInt(tokens);
    out.writeBoolean(added);
    out.writeBoolean(retracted);
  }

  static Announcement read(DataInput in) throws IOException {
    String symbol = in.readUTF();
    String eventId = in.readUTF();
    int eventRevision = in.readInt();
    Kind kind = Kind.valueOf(in.readUTF());
    Relation relation = Relation.valueOf(in.readUTF());
    int count = in.readInt();
    List<SectorId> sectors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sectors.add(SectorId.valueOf(in.readUTF()));
    }
    return new Announcement(
        symbol,
        eventId,
        eventRevision,
        kind,
        relation,
        sectors,
        in.readLong(),
        in.readLong(),
        in.readInt(),
        in.readBoolean(),
        in.readBoolean());
  }
}
