package io.sada.connectors.ticks;

import io.sada.contract.DeadLetter;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Batches as their ticks, one after the other; they rarely cross a network. */
public final class TickBatchSerializer extends TypeSerializerSingleton<TickBatch> {
  public static final TickBatchSerializer INSTANCE = new TickBatchSerializer();

  private static final long serialVersionUID = 1L;

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public TickBatch createInstance() {
    return new TickBatch();
  }

  @Override
  public TickBatch copy(TickBatch from) {
    return copy(from, new TickBatch());
  }

  @Override
  public TickBatch copy(TickBatch from, TickBatch reuse) {
    reuse.clear();
    Tick tick = new Tick();
    for (int i = 0; i < from.size(); i++) {
      from.get(i, tick);
      reuse.add(tick);
    }
    for (DeadLetter letter : from.deadLetters()) {
      tick.setDeadLetter(letter);
      reuse.add(tick);
    }
    return reuse;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(TickBatch batch, DataOutputView out) throws IOException {
    out.writeInt(batch.size() + batch.deadLetters().size());
    Tick tick = new Tick();
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i, tick);
      TickSerializer.INSTANCE.serialize(tick, out);
    }
    for (DeadLetter letter : batch.deadLetters()) {
      tick.setDeadLetter(letter);
      TickSerializer.INSTANCE.serialize(tick, out);
    }
  }

  @Override
  public TickBatch deserialize(DataInputView in) throws IOException {
    return deserialize(new TickBatch(), in);
  }

  @Override
  public TickBatch deserialize(TickBatch reuse, DataInputView in) throws IOException {
    reuse.clear();
    Tick tick = new Tick();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      reuse.add(TickSerializer.INSTANCE.deserialize(tick, in));
    }
    return reuse;
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public TypeSerializerSnapshot<TickBatch> snapshotConfiguration() {
    return new Snapshot();
  }

  /** Version 1 of the form. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<TickBatch> {
    public Snapshot() {
      super(() -> INSTANCE);
    }
  }
}
