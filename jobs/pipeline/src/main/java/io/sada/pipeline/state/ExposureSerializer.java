package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Which symbols an event concerns. */
public final class ExposureSerializer extends BinarySerializer<Exposure> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(Exposure value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected Exposure read(int version, DataInputView in) throws IOException {
    return Exposure.read(version, in);
  }

  @Override
  public Exposure copy(Exposure from) {
    return from;
  }
}
