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
    out.writeInt(value.json().length);
    out.write(value.json());
    out.writeLong(value.issuedAtMs());
    out.writeLong(value.overAtMs());
    out.writeInt(value.sectors().size());
    for (SectorId sector : value.sectors()) {
      out.writeUTF(sector.name());
    }
    out.writeBoolean(value.statistics() != null);
    if (value.statistics() != null) {
      SectorTokenSerializer.writeToken(value.statistics(), out);
    }
  }

  @Override
  protected TokenResult read(int version, DataInputView in) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    Impact impact = Json.read(json, Impact.class);
    long issuedAt = in.readLong();
    long overAt = in.readLong();
    int count = in.readInt();
    List<SectorId> sectors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sectors.add(SectorId.valueOf(in.readUTF()));
    }
    SectorToken statistics = in.readBoolean() ? SectorTokenSerializer.readToken(in) : null;
    return new TokenResult(impact, json, issuedAt, overAt, sectors, statistics);
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
