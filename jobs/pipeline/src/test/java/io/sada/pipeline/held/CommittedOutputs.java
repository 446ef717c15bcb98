package io.sada.pipeline.held;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;

/** Shows what a checkpoint has committed, exactly once, to a test in the same JVM. */
public final class CommittedOutputs implements Outputs {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Map<String, List<String>>> RUNS = new ConcurrentHashMap<>();

  private final String run = UUID.randomUUID().toString();

  public CommittedOutputs() {
    RUNS.put(run, new ConcurrentHashMap<>());
  }

  @Override
  public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
    return records.sinkTo(new Committing(run)).uid(uid).name(uid);
  }

  /** Lines of topic and value, sorted. */
  public List<String> sorted() {
    return RUNS.get(run).values().stream().flatMap(List::stream).sorted().toList();
  }

  /** What one writer wrote between two checkpoints. */
  record Batch(String id, List<String> lines) {}

  private record Committing(String run) implements Sink<OutRecord>, SupportsCommitter<Batch> {
    @Override
    public CommittingSinkWriter<OutRecord, Batch> createWriter(WriterInitContext context) {
      return new Writer();
    }

    @Override
    public Committer<Batch> createCommitter(CommitterInitContext context) {
      return new Committer<>() {
        @Override
        public void commit(Collection<CommitRequest<Batch>> requests) {
          // The same batch may be committed again after a failure.
          requests.forEach(
              request ->
                  RUNS.get(run)
                      .put(request.getCommittable().id(), request.getCommittable().lines()));
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };
    }

    @Override
    public SimpleVersionedSerializer<Batch> getCommittableSerializer() {
      return new BatchSerializer();
    }
  }

  private static final class Writer implements CommittingSinkWriter<OutRecord, Batch> {
    private List<String> lines = new ArrayList<>();

    @Override
    public void write(OutRecord record, Context context) {
      lines.add(record.topic() + " " + new String(record.value(), StandardCharsets.UTF_8));
    }

    @Override
    public Collection<Batch> prepareCommit() {
      List<String> batch = lines;
      lines = new ArrayList<>();
      return batch.isEmpty() ? List.of() : List.of(new Batch(UUID.randomUUID().toString(), batch));
    }

    @Override
    public void flush(boolean endOfInput) {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  private static final class BatchSerializer implements SimpleVersionedSerializer<Batch> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Batch batch) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(batch.id());
      out.writeInt(batch.lines().size());
      for (String line : batch.lines()) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
      return bytes.toByteArray();
    }

    @Override
    public Batch deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      String id = in.readUTF();
      int count = in.readInt();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        lines.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      return new Batch(id, lines);
    }
  }
}
