package io.sada.connectors.files;

import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.BatchedSource;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.EventTime;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Ticks from JSON Lines files, plain or gzipped, each in order of event time up to the allowed
 * disorder. Ends with the files.
 */
public final class FileTickSource implements TickSource {
  private static final long serialVersionUID = 1L;

  private final JsonLinesSource<Tick> source;
  private final EventTime time;

  /**
   * @throws IllegalArgumentException with one line, where a file cannot be read
   */
  public FileTickSource(List<Path> files, TickFormat format, EventTime time) {
    this(files, format, time, JsonLinesSource.BLOCK_BYTES);
  }

  FileTickSource(List<Path> files, TickFormat format, EventTime time, long blockBytes) {
    this.source =
        new JsonLinesSource<>(
            files.stream().map(InputFile::of).toList(), new TickLines(format), blockBytes);
    this.time = time;
  }

  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    return env.fromSource(new BatchedSource<>(source), time.strategy(TickBatch::eventTime), uid)
        .uid(uid);
  }
}
