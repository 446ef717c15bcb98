package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What the decisions rest on. */
public final class DecisionStateSerializer extends BinarySerializer<DecisionState> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(DecisionState value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected DecisionState read(int version, DataInputView in) throws IOException {
    return DecisionState.read(in);
  }

  @Override
  public DecisionState copy(DecisionState from) {
    return from.copy();
  }
}
