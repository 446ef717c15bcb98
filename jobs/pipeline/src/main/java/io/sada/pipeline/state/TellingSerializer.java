package io.sada.pipeline.state;

import io.sada.extraction.merge.Telling;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * Tellings on their way to the merger, where they also wait for their turn; the bytes are the
 * telling's own.
 */
public final class TellingSerializer extends BinarySerializer<Telling> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(Telling value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected Telling read(int version, DataInputView in) throws IOException {
    return Telling.read(in);
  }

  @Override
  public Telling copy(Telling from) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }
}
