package io.sada.connectors.ticks;

import io.sada.contract.DeadLetter;
import io.sada.contract.Json;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * Ticks are folded where they are decoded and rarely cross a network; when they do, this is how.
 */
public final class TickSerializer extends TypeSerializerSingleton<Tick> {
  public static final TickSerializer INSTANCE = new TickSerializer();

  private static final int SMALL = 0;
  private static final int BIG = 1;
  private static final int DEAD = 2;

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public Tick createInstance() {
    return new Tick();
  }

  @Override
  public Tick copy(Tick from) {
    return copy(from, new Tick());
  }

  @Override
  public Tick copy(Tick from, Tick reuse) {
    reuse.copyFrom(from);
    return reuse;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(Tick tick, DataOutputView out) throws IOException {
    if (tick.deadLetter() != null) {
      byte[] json = Json.bytes(tick.deadLetter());
      out.writeByte(DEAD);
      out.writeInt(json.length);
      out.write(json);
      return;
    }
    out.writeByte(tick.hasSmallSize() ? SMALL : BIG);
    out.writeUTF(tick.symbol());
    tick.key().write(out);
    if (tick.hasSmallSize()) {
      out.writeLong(tick.sizeUnscaled());
      out.writeByte(tick.sizeScale());
    } else {
      Decimals.write(tick.size(), out);
    }
  }

  @Override
  public Tick deserialize(DataInputView in) throws IOException {
    return deserialize(new Tick(), in);
  }

  @Override
  public Tick deserialize(Tick reuse, DataInputView in) throws IOException {
    int kind = in.readByte();
    if (kind == DEAD) {
      byte[] json = new byte[in.readInt()];
      in.readFully(json);
      reuse.setDeadLetter(Json.read(json, DeadLetter.class));
      return reuse;
    }
    reuse.setDeadLetter(null);
    reuse.setSymbol(in.readUTF());
    reuse.key().read(in);
    if (kind == SMALL) {
      reuse.setSize(in.readLong(), in.readByte());
    } else {
      reuse.setSize(Decimals.read(in));
    }
    return reuse;
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public TypeSerializerSnapshot<Tick> snapshotConfiguration() {
    return new Snapshot();
  }

  /** Version 1 of the form. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Tick> {
    public Snapshot() {
      super(() -> INSTANCE);
    }
  }
}
