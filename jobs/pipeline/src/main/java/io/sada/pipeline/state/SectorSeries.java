package io.sada.pipeline.state;

import io.sada.contract.Kind;
import io.sada.contract.SectorId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A token's abnormal returns over one window of the rolling correlation, on their way to a sector.
 *
 * @param firstBar number of the bar of the first value
 * @param abnormal one value per bar up to the window's end; none of a token that is part of the
 *     sector no more
 * @param announcements those of the token that come through this sector
 * @param amended whether the token, or the sector, may have had a record of the window before
 */
public record SectorSeries(
    SectorId sector,
    String symbol,
    long windowToMs,
    long firstBar,
    double[] abnormal,
    List<Mark> announcements,
    boolean amended) {

  /** An announcement in a bar. */
  public record Mark(String eventId, Kind kind, long bar) {}

  void write(DataOutput out) throws IOException {
    out.writeUTF(sector.name());
    out.writeUTF(symbol);
    out.writeLong(windowToMs);
    out.writeLong(firstBar);
    out.writeInt(abnormal.length);
    for (double value : abnormal) {
      out.writeDouble(value);
    }
    out.writeInt(announcements.size());
    for (Mark mark : announcements) {
      out.writeUTF(mark.eventId());
      out.writeUTF(mark.kind().name());
      out.writeLong(mark.bar());
    }
    out.writeBoolean(amended);
  }

  static SectorSeries read(int version, DataInput in) throws IOException {
    SectorId sector = SectorId.valueOf(in.readUTF());
    String symbol = in.readUTF();
    long windowTo = in.readLong();
    long firstBar = in.readLong();
    double[] abnormal = new double[in.readInt()];
    for (int i = 0; i < abnormal.length; i++) {
      abnormal[i] = in.readDouble();
    }
    int count = in.readInt();
    List<Mark> marks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      marks.add(new Mark(in.readUTF(), Kind.valueOf(in.readUTF()), in.readLong()));
    }
    return new SectorSeries(
        sector, symbol, windowTo, firstBar, abnormal, marks, version > 1 && in.readBoolean());
  }
}
