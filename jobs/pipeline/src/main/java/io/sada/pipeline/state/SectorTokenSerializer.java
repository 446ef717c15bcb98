package io.sada.pipeline.state;

import io.sada.study.SectorToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What a sector keeps of a token; arrays that are not there stay so. */
public final class SectorTokenSerializer extends BinarySerializer<SectorToken> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(SectorToken value, DataOutputView out) throws IOException {
    writeToken(value, out);
  }

  @Override
  protected SectorToken read(int version, DataInputView in) throws IOException {
    return readToken(in);
  }

  @Override
  public SectorToken copy(SectorToken from) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  static void writeToken(SectorToken value, DataOutputView out) throws IOException {
    out.writeDouble(value.car());
    out.writeDouble(value.scar());
    out.writeInt(value.bars());
    out.writeInt(value.columns());
    writeDoubles(value.residuals(), out);
    writeDoubles(value.standardized(), out);
    writeDoubles(value.abnormal(), out);
  }

  static SectorToken readToken(DataInputView in) throws IOException {
    return new SectorToken(
        in.readDouble(),
        in.readDouble(),
        in.readInt(),
        in.readInt(),
        readDoubles(in),
        readDoubles(in),
        readDoubles(in));
  }

  private static void writeDoubles(double[] values, DataOutputView out) throws IOException {
    if (values == null) {
      out.writeInt(-1);
      return;
    }
    out.writeInt(values.length);
    byte[] bytes = new byte[values.length * Double.BYTES];
    ByteBuffer.wrap(bytes).asDoubleBuffer().put(values);
    out.write(bytes);
  }

  private static double[] readDoubles(DataInputView in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length * Double.BYTES];
    in.readFully(bytes);
    double[] values = new double[length];
    ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
    return values;
  }
}
