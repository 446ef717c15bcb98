package io.sada.connectors.ticks;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink to use {@link TickBatchSerializer}. */
public final class TickBatchTypeInfo extends TypeInformation<TickBatch> {
  public static final TickBatchTypeInfo INSTANCE = new TickBatchTypeInfo();

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<TickBatch> getTypeClass() {
    return TickBatch.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<TickBatch> createSerializer(SerializerConfig config) {
    return TickBatchSerializer.INSTANCE;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof TickBatchTypeInfo;
  }

  @Override
  public boolean equals(Object other) {
    return canEqual(other);
  }

  @Override
  public int hashCode() {
    return TickBatchTypeInfo.class.hashCode();
  }

  @Override
  public String toString() {
    return "TickBatch";
  }
}
