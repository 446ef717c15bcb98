package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What the rolling correlation remembers of a symbol. */
public final class CorrelationStateSerializer extends BinarySerializer<CorrelationState> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 3;
  }

  @Override
  protected void write(CorrelationState value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected CorrelationState read(int version, DataInputView in) throws IOException {
    return CorrelationState.read(version, in);
  }

  @Override
  public CorrelationState copy(CorrelationState from) {
    return from.copy();
  }
}
