package io.sada.pipeline.state;

import io.sada.extraction.merge.MergerState;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What the merger remembers; the bytes are its own, and begin with a version of their own. */
public final class MergerStateSerializer extends BinarySerializer<MergerState> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
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
    return from.copy();
  }
}
