package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What the study remembers of a symbol. */
public final class SymbolStateSerializer extends BinarySerializer<SymbolState> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 4;
  }

  @Override
  protected void write(SymbolState value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected SymbolState read(int version, DataInputView in) throws IOException {
    return SymbolState.read(version, in);
  }

  @Override
  public SymbolState copy(SymbolState from) {
    return from.copy();
  }
}
