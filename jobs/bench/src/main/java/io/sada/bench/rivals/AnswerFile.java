package io.sada.bench.rivals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a rival found, a line for each event, symbol and window. */
final class AnswerFile implements AutoCloseable {
  private final BufferedWriter out;

  AnswerFile(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
  }

  void write(String event, String symbol, double[] cars) throws IOException {
    for (int w = 0; w < cars.length; w++) {
      out.write(
          "{\"event_id\":\""
              + event
              + "\",\"symbol\":\""
              + symbol
              + "\",\"window\":\""
              + Windows.names().get(w)
              + "\",\"car\":"
              + cars[w]
              + "}\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
