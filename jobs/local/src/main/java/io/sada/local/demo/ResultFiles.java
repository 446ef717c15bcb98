package io.sada.local.demo;

import io.sada.connectors.files.FileOutputs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Copies the output topics into one JSON Lines file each, under the names that a replay gives them.
 */
final class ResultFiles implements AutoCloseable {

  private final Map<String, OutputStream> files = new HashMap<>();

  ResultFiles(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, String> file : FileOutputs.FILES.entrySet()) {
      files.put(
          file.getKey(),
          new BufferedOutputStream(Files.newOutputStream(directory.resolve(file.getValue()))));
    }
  }

  void add(ConsumerRecord<byte[], byte[]> record) throws IOException {
    OutputStream file = files.get(record.topic());
    file.write(record.value());
    file.write('\n');
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files.values()) {
      file.close();
    }
  }
}
