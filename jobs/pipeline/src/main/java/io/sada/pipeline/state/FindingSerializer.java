package io.sada.pipeline.state;

import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.SectorResponse;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Findings as JSON, which bears added fields. */
public final class FindingSerializer extends BinarySerializer<Finding> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(Finding value, DataOutputView out) throws IOException {
    out.writeBoolean(value.impact() != null);
    byte[] json = Json.bytes(value.impact() != null ? value.impact() : value.sector());
    out.writeLong(value.issuedAtMs());
    out.writeInt(json.length);
    out.write(json);
  }

  @Override
  protected Finding read(int version, DataInputView in) throws IOException {
    boolean impact = in.readBoolean();
    long issuedAt = in.readLong();
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    return impact
        ? Finding.of(Json.read(json, Impact.class), issuedAt)
        : Finding.of(Json.read(json, SectorResponse.class), issuedAt);
  }

  @Override
  public Finding copy(Finding from) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }
}
