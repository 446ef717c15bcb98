package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Series on their way to their sector, where they wait for one another. */
public final class SectorSeriesSerializer extends BinarySerializer<SectorSeries> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(SectorSeries value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected SectorSeries read(int version, DataInputView in) throws IOException {
    return SectorSeries.read(version, in);
  }

  @Override
  public SectorSeries copy(SectorSeries from) {
    return from;
  }
}
