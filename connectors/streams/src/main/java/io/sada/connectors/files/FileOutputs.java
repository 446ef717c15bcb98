package io.sada.connectors.files;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import io.sada.contract.Topics;
import java.nio.file.Path;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;

/**
 * One JSON Lines file per topic in a folder, all of them there also when nothing was written. The
 * order of lines is that of arrival.
 */
public final class FileOutputs implements Outputs {
  /** Topic to file name. */
  public static final Map<String, String> FILES =
      Map.of(
          Topics.EVENTS, "events.jsonl",
          Topics.IMPACTS, "impacts.jsonl",
          Topics.SECTORS, "sectors.jsonl",
          Topics.CORRELATIONS, "correlations.jsonl",
          Topics.DEAD_LETTERS, "dead-letters.jsonl");

  private static final long serialVersionUID = 1L;

  private final String folder;

  /** The folder is made where it does not exist; files in it are replaced. */
  public FileOutputs(Path folder) {
    this.folder = folder.toAbsolutePath().toString();
  }

  @Override
  public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
    return records.sinkTo(new JsonLinesSink(folder)).name(uid).uid(uid).setParallelism(1);
  }
}
