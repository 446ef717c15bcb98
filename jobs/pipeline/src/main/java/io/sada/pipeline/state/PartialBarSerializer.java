package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Parts of bars on their way to their symbol, and to the benchmarks of every subtask. */
public final class PartialBarSerializer extends BinarySerializer<PartialBar> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(PartialBar value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected PartialBar read(int version, DataInputView in) throws IOException {
    return PartialBar.read(in);
  }

  @Override
  public PartialBar copy(PartialBar from) {
    return from.copy();
  }
}
