package io.sada.connectors.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** The enumerator's state: the splits that no reader has yet. */
final class PendingSplitsSerializer implements SimpleVersionedSerializer<List<FileSplit>> {
  @Override
  public int getVersion() {
    return FileSplitSerializer.INSTANCE.getVersion();
  }

  @Override
  public byte[] serialize(List<FileSplit> splits) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    out.writeInt(splits.size());
    for (FileSplit split : splits) {
      FileSplitSerializer.write(split, out);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public List<FileSplit> deserialize(int version, byte[] serialized) throws IOException {
    FileSplitSerializer.checkVersion(version);
    DataInputDeserializer in = new DataInputDeserializer(serialized);
    int count = in.readInt();
    List<FileSplit> splits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      splits.add(FileSplitSerializer.read(in));
    }
    return splits;
  }
}
