package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Bars alone, as the rolling correlation keeps them of a benchmark. */
public final class BarRingSerializer extends BinarySerializer<BarRing> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(BarRing value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected BarRing read(int version, DataInputView in) throws IOException {
    return version == 1 ? BarRing.readFirstVersion(in) : BarRing.read(in);
  }

  @Override
  public BarRing copy(BarRing from) {
    return from.copy();
  }
}
