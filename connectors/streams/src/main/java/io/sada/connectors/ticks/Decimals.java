package io.sada.connectors.ticks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The binary form of exact decimals. */
public final class Decimals {
  private Decimals() {}

  public static void write(BigDecimal value, DataOutputView out) throws IOException {
    byte[] unscaled = value.unscaledValue().toByteArray();
    out.writeInt(unscaled.length);
    out.write(unscaled);
    out.writeInt(value.scale());
  }

  public static BigDecimal read(DataInputView in) throws IOException {
    byte[] unscaled = new byte[in.readInt()];
    in.readFully(unscaled);
    return new BigDecimal(new BigInteger(unscaled), in.readInt());
  }
}
