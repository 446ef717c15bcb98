package io.sada.local.report;

import io.sada.connectors.files.FileOutputs;
import io.sada.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads result files record by record, so that they may be larger than memory. */
final class Records {
  private Records() {}

  /**
   * Hands every record of a topic's file on, in the order of the lines.
   *
   * @param folder of the result files
   */
  static <T> void each(Path folder, String topic, Class<T> type, Consumer<T> taker)
      throws IOException {
    Path file = folder.resolve(FileOutputs.FILES.get(topic));
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        taker.accept(Json.read(line, type));
      }
    }
  }
}
