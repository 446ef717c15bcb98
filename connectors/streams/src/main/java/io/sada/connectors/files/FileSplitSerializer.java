package io.sada.connectors.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** The state of a split: version 1. */
final class FileSplitSerializer implements SimpleVersionedSerializer<FileSplit> {
  static final FileSplitSerializer INSTANCE = new FileSplitSerializer();

  private static final int VERSION = 1;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(FileSplit split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    write(split, out);
    return out.getCopyOfBuffer();
  }

  @Override
  public FileSplit deserialize(int version, byte[] serialized) throws IOException {
    checkVersion(version);
    return read(new DataInputDeserializer(serialized));
  }

  static void checkVersion(int version) throws IOException {
    if (version != VERSION) {
      throw new IOException("file split of unknown version " + version);
    }
  }

  static void write(FileSplit split, DataOutputSerializer out) throws IOException {
    out.writeInt(split.index());
    out.writeInt(split.parts().size());
    for (FilePart part : split.parts()) {
      out.writeUTF(part.file().path());
      out.writeUTF(part.file().name());
      out.writeLong(part.file().size());
      out.writeInt(part.stripe());
      out.writeInt(part.stripes());
      out.writeLong(part.blockBytes());
      out.writeLong(part.position());
    }
  }

  static FileSplit read(DataInputDeserializer in) throws IOException {
    int index = in.readInt();
    int count = in.readInt();
    List<FilePart> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      InputFile file = new InputFile(in.readUTF(), in.readUTF(), in.readLong());
      parts.add(new FilePart(file, in.readInt(), in.readInt(), in.readLong(), in.readLong()));
    }
    return new FileSplit(index, parts);
  }
}
