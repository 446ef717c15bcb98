package io.sada.pipeline.state;

import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.SectorId;
import io.sada.study.SectorToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * Results of symbols on their way to their sectors, where they also wait: the record as JSON, which
 * bears added fields, and the rest in binary.
 */
public final class TokenResultSerializer extends BinarySerializer<TokenResult> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(TokenResult value, DataOutputView out) throws IOException {
    byte[] impact = Json.bytes(value.impact());
    out.writeInt(impact.length);
    out.write(impact);
    out.writeLong(value.issuedAtMs());
    out.writeInt(value.sectors().size());
    for (SectorId sector : value.sectors()) {
      out.writeUTF(sector.name());
    }
    SectorToken statistics = value.statistics();
    out.writeBoolean(statistics != null);
    if (statistics != null) {
      out.writeDouble(statistics.car());
      out.writeDouble(statistics.scar());
      out.writeInt(statistics.bars());
      out.writeInt(statistics.columns());
      writeDoubles(statistics.residuals(), out);
      writeDoubles(statistics.standardized(), out);
      writeDoubles(statistics.abnormal(), out);
    }
  }

  private static void writeDoubles(double[] values, DataOutputView out) throws IOException {
    out.writeInt(values == null ? -1 : values.length);
    for (int i = 0; values != null && i < values.length; i++) {
      out.writeDouble(values[i]);
    }
  }

  private static double[] readDoubles(DataInputView in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  @Override
  protected TokenResult read(int version, DataInputView in) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    Impact impact = Json.read(json, Impact.class);
    long issuedAt = in.readLong();
    int count = in.readInt();
    List<SectorId> sectors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sectors.add(SectorId.valueOf(in.readUTF()));
    }
    SectorToken statistics = null;
    if (in.readBoolean()) {
      statistics =
          new SectorToken(
              in.readDouble(),
              in.readDouble(),
              in.readInt(),
              in.readInt(),
              readDoubles(in),
              readDoubles(in),
              readDoubles(in));
    }
    return new TokenResult(impact, issuedAt, sectors, statistics);
  }

  @Override
  public TokenResult copy(TokenResult from) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }
}
