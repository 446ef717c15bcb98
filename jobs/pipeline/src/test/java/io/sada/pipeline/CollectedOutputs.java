package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;

/**
 * Keeps what a pipeline writes, for a test in the same JVM; not exactly once, so for runs without
 * failures.
 */
final class CollectedOutputs implements Outputs {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Queue<String>> RUNS = new ConcurrentHashMap<>();

  private final String run = UUID.randomUUID().toString();

  CollectedOutputs() {
    RUNS.put(run, new ConcurrentLinkedQueue<>());
  }

  @Override
  public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
    return records.sinkTo(new Collecting(run)).uid(uid).name(uid);
  }

  /** Lines of topic and value, sorted. */
  List<String> sorted() {
    return RUNS.get(run).stream().sorted().toList();
  }

  private record Collecting(String run) implements Sink<OutRecord> {
    @Override
    public SinkWriter<OutRecord> createWriter(WriterInitContext context) {
      return new SinkWriter<>() {
        @Override
        public void write(OutRecord record, Context context) {
          RUNS.get(run)
              .add(record.topic() + " " + new String(record.value(), StandardCharsets.UTF_8));
        }

        @Override
        public void flush(boolean endOfInput) {
          // nothing is held back
        }

        @Override
        public void close() {
          // nothing is open
        }
      };
    }
  }
}
