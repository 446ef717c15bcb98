package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * A hand-written serializer whose bytes start with a version, so that later versions can read what
 * earlier ones wrote.
 *
 * <p>Subclasses are public, have a public constructor without arguments and no fields of their own.
 */
public abstract class BinarySerializer<T> extends TypeSerializerSingleton<T> {
  private static final long serialVersionUID = 1L;

  /** The version that {@link #write} writes, 1 to 127. */
  protected abstract int version();

  protected abstract void write(T value, DataOutputView out) throws IOException;

  /** Reads what any version up to the current one wrote. */
  protected abstract T read(int version, DataInputView in) throws IOException;

  @Override
  public final void serialize(T value, DataOutputView out) throws IOException {
    out.writeByte(version());
    write(value, out);
  }

  @Override
  public final T deserialize(DataInputView in) throws IOException {
    int version = in.readByte();
    if (version < 1 || version > version()) {
      throw new IOException(
          getClass().getSimpleName() + " reads versions 1 to " + version() + ", found " + version);
    }
    return read(version, in);
  }

  @Override
  public final T deserialize(T reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public final void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public final T copy(T from, T reuse) {
    return copy(from);
  }

  @Override
  public final int getLength() {
    return -1;
  }

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public T createInstance() {
    return null;
  }

  @Override
  public final TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new Snapshot<>(this);
  }

  /** Compatible with the same class: the version in the bytes does the rest. */
  public static final class Snapshot<T> extends SimpleTypeSerializerSnapshot<T> {
    public Snapshot() {
      super(() -> null);
    }

    Snapshot(TypeSerializer<T> serializer) {
      super(() -> serializer);
    }
  }
}
