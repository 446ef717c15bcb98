package io.sada.local.report;

import io.sada.connectors.files.FileOutputs;
import io.sada.contract.Topics;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines of result files into an order that does not depend on how they came, so that two
 * runs over the same inputs give the same files: by known_at, then by what the record is about,
 * then by revision; dead letters by where they came from.
 *
 * <p>Keeps the keys in memory (some 100 bytes a line), not the lines.
 */
public final class SortedResults {
  private static final int BUFFER_BYTES = 1 << 16;

  /** File name to the fields that its lines are ordered by. */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          FileOutputs.FILES.get(Topics.EVENTS),
          List.of("known_at_ms", "event_id", "revision"),
          FileOutputs.FILES.get(Topics.IMPACTS),
          List.of("known_at_ms", "event_id", "symbol", "window", "revision"),
          FileOutputs.FILES.get(Topics.SECTORS),
          List.of("known_at_ms", "event_id", "sector", "window", "revision"),
          FileOutputs.FILES.get(Topics.CORRELATIONS),
          List.of("known_at_ms", "kind", "scope", "key", "revision"),
          FileOutputs.FILES.get(Topics.DEAD_LETTERS),
          List.of("source_topic", "source_partition", "source_offset", "error_class"));

  private SortedResults() {}

  /**
   * Sorts the files of a folder; each is replaced at once or left as it is.
   *
   * @throws IOException where a file cannot be read or written, or a line is not JSON
   */
  public static void sort(Path folder) throws IOException {
    for (Map.Entry<String, List<String>> file : ORDER.entrySet()) {
      sort(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void sort(Path file, List<String> fields) throws IOException {
    List<LineKey> keys = keys(file, new LineKey.Reader(fields));
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      Comparator<LineKey> byContent = (a, b) -> Arrays.compare(line(from, a), line(from, b));
      List<LineKey> sorted = new ArrayList<>(keys);
      Collections.sort(sorted, Comparator.<LineKey>naturalOrder().thenComparing(byContent));
      if (sorted.equals(keys)) {
        return;
      }
      Path to = file.resolveSibling(file.getFileName() + ".sorting");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER_BYTES)) {
        for (LineKey key : sorted) {
          out.write(line(from, key));
          out.write('\n');
        }
      }
      Files.move(to, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<LineKey> keys(Path file, LineKey.Reader reader) throws IOException {
    List<LineKey> keys = new ArrayList<>();
    long start = 0;
    // One char per byte, so that lengths are those in the file; JSON escapes all other line breaks.
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        keys.add(reader.of(bytes, start, bytes.length));
        start += bytes.length + 1;
      }
    }
    return keys;
  }

  private static byte[] line(FileChannel from, LineKey key) {
    ByteBuffer bytes = ByteBuffer.allocate(key.length());
    try {
      while (bytes.hasRemaining()) {
        if (from.read(bytes, key.offset() + bytes.position()) < 0) {
          throw new IOException("shorter than it was");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.array();
  }
}
