package io.sada.connectors.files;

import io.sada.connectors.OutRecord;
import java.io.IOException;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** For parallelism 1; a job that starts again writes its files anew from the beginning. */
final class JsonLinesSink implements Sink<OutRecord> {
  private static final long serialVersionUID = 1L;

  private final String folder;

  JsonLinesSink(String folder) {
    this.folder = folder;
  }

  @Override
  public SinkWriter<OutRecord> createWriter(WriterInitContext context) throws IOException {
    return new JsonLinesWriter(folder);
  }
}
