package io.sada.pipeline.state;

import io.sada.extraction.merge.MergerState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What the merger remembers; the bytes are its own. */
public final class MergerStateSerializer extends BinarySerializer<MergerState> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(MergerState value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected MergerState read(int version, DataInputView in) throws IOException {
    return MergerState.read(in);
  }

  @Override
  public MergerState copy(MergerState from) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      from.write(new DataOutputStream(bytes));
      return MergerState.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
