package io.sada.connectors.ticks;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink to use {@link TickSerializer}. */
public final class TickTypeInfo extends TypeInformation<Tick> {
  public static final TickTypeInfo INSTANCE = new TickTypeInfo();

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
  public Class<Tick> getTypeClass() {
    return Tick.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<Tick> createSerializer(SerializerConfig config) {
    return TickSerializer.INSTANCE;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof TickTypeInfo;
  }

  @Override
  public boolean equals(Object other) {
    return canEqual(other);
  }

  @Override
  public int hashCode() {
    return TickTypeInfo.class.hashCode();
  }

  @Override
  public String toString() {
    return "Tick";
  }
}
