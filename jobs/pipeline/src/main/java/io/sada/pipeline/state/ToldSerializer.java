package io.sada.pipeline.state;

import io.sada.contract.Json;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Articles with their events as JSON, which bears added fields: they are few. */
public final class ToldSerializer extends BinarySerializer<Told> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(Told value, DataOutputView out) throws IOException {
    byte[] json = Json.bytes(value);
    out.writeInt(json.length);
    out.write(json);
  }

  @Override
  protected Told read(int version, DataInputView in) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    return Json.read(json, Told.class);
  }

  @Override
  public Told copy(Told from) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }
}
