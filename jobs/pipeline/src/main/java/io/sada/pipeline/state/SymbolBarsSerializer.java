package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** A benchmark's bars in every subtask. */
public final class SymbolBarsSerializer extends BinarySerializer<SymbolBars> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(SymbolBars value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected SymbolBars read(int version, DataInputView in) throws IOException {
    return version == 1 ? SymbolBars.readFirstVersion(in) : SymbolBars.read(in);
  }

  @Override
  public SymbolBars copy(SymbolBars from) {
    return from.copy();
  }
}
