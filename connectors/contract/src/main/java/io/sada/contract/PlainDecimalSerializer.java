package io.sada.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Decimals go out as plain strings without trailing zeros, so that no reader turns them into binary
 * fractions.
 */
final class PlainDecimalSerializer extends StdSerializer<BigDecimal> {
  private static final long serialVersionUID = 1L;

  PlainDecimalSerializer() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }
}
