package io.sada.pipeline.held;

import java.nio.ByteBuffer;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Every n-th line of a feed.
 *
 * @param next index of the next line to read
 */
record HeldSplit(int index, int count, int next) implements SourceSplit {
  @Override
  public String splitId() {
    return index + "/" + count;
  }

  HeldSplit after() {
    return new HeldSplit(index, count, next + count);
  }

  /** Three numbers. */
  static final class Serializer implements SimpleVersionedSerializer<HeldSplit> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(HeldSplit split) {
      return ByteBuffer.allocate(12)
          .putInt(split.index)
          .putInt(split.count)
          .putInt(split.next)
          .array();
    }

    @Override
    public HeldSplit deserialize(int version, byte[] bytes) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new HeldSplit(buffer.getInt(), buffer.getInt(), buffer.getInt());
    }
  }
}
