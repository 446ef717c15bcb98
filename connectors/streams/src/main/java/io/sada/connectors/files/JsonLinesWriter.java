package io.sada.connectors.files;

import io.sada.connectors.OutRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.util.IOUtils;

/** Writes each record as a line of its topic's file. */
final class JsonLinesWriter implements SinkWriter<OutRecord> {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Map<String, OutputStream> files = new HashMap<>();

  JsonLinesWriter(String folder) throws IOException {
    Path into = Files.createDirectories(Path.of(folder));
    for (Map.Entry<String, String> file : FileOutputs.FILES.entrySet()) {
      OutputStream out = Files.newOutputStream(into.resolve(file.getValue()));
      files.put(file.getKey(), new BufferedOutputStream(out, BUFFER_BYTES));
    }
  }

  @Override
  public void write(OutRecord record, Context context) throws IOException {
    OutputStream out = files.get(record.topic());
    if (out == null) {
      throw new IOException("no file for topic " + record.topic());
    }
    out.write(record.value());
    out.write('\n');
  }

  @Override
  public void flush(boolean endOfInput) throws IOException {
    for (OutputStream out : files.values()) {
      out.flush();
    }
  }

  @Override
  public void close() throws Exception {
    IOUtils.closeAll(files.values());
  }
}
