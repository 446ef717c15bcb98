package io.sada.connectors.ticks;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink which serializer is that of a tick, and which that of a batch of them. */
public final class TickTypeInfo<T> extends TypeInformation<T> {
  public static final TickTypeInfo<Tick> TICK =
      new TickTypeInfo<>(Tick.class, TickSerializer.INSTANCE);
  public static final TickTypeInfo<TickBatch> BATCH =
      new TickTypeInfo<>(TickBatch.class, TickBatchSerializer.INSTANCE);

  private final Class<T> type;
  private final TypeSerializer<T> serializer;

  private TickTypeInfo(Class<T> type, TypeSerializer<T> serializer) {
    this.type = type;
    this.serializer = serializer;
  }

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
  public Class<T> getTypeClass() {
    return type;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return serializer;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof TickTypeInfo<?>;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TickTypeInfo<?> info && info.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
