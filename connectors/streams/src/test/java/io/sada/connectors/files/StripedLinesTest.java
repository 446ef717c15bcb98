package io.sada.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.deadletters.DeadLetters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripedLinesTest {
  @TempDir Path folder;

  private static Map<Long, String> read(FilePart part, int bufferBytes) throws IOException {
    Map<Long, String> lines = new TreeMap<>();
    Line line = new Line();
    try (Lines reader = Lines.open(part, bufferBytes, bytes -> {})) {
      while (reader.next(line)) {
        String text =
            new String(line.bytes(), line.from(), line.length(), StandardCharsets.ISO_8859_1);
        assertThat(lines.put(line.start(), text)).isNull();
        assertThat(line.fullLength()).isEqualTo(line.length());
      }
    }
    return lines;
  }

  private static Map<Long, String> expected(String text) {
    Map<Long, String> lines = new TreeMap<>();
    long start = 0;
    for (String line : text.split("\n", -1)) {
      lines.put(start, line);
      start += line.length() + 1;
    }
    lines.remove((long) text.length(), "");
    return lines;
  }

  @Test
  void everyLineIsReadOnceWhateverTheBlocksStripesAndBuffers() throws IOException {
    long seed = Long.getLong("sada.fuzz.seed", System.nanoTime());
    System.out.println("stripes fuzz seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append("x".repeat(random.nextInt(random.nextInt(5) == 0 ? 200 : 12)));
        text.append(i == 1 && random.nextBoolean() ? "" : "\n");
      }
      Path path = folder.resolve("lines");
      Files.writeString(path, text);
      int block = 1 + random.nextInt(64);
      int stripes = 1 + random.nextInt(4);
      int buffer = 1 + random.nextInt(64);
      Map<Long, String> all = new TreeMap<>();
      for (FileSplit split : FileSplit.share(List.of(InputFile.of(path)), stripes, block)) {
        for (FilePart part : split.parts()) {
          Map<Long, String> lines = read(part, buffer);
          for (Map.Entry<Long, String> line : lines.entrySet()) {
            assertThat(all.put(line.getKey(), line.getValue())).isNull();
            if (stripes > 1) {
              assertThat(line.getKey() / block % stripes).isEqualTo(split.index());
            }
          }
          restartAnywhere(part, lines, buffer);
        }
      }
      assertThat(all)
          .as(
              "seed %d round %d: block %d stripes %d buffer %d",
              seed, round, block, stripes, buffer)
          .isEqualTo(expected(text.toString()));
    }
  }

  private static void restartAnywhere(FilePart part, Map<Long, String> lines, int buffer)
      throws IOException {
    List<Long> starts = new ArrayList<>(lines.keySet());
    for (int i = 0; i < starts.size(); i += 3) {
      Map<Long, String> rest = new TreeMap<>(lines);
      rest.keySet().removeIf(new java.util.HashSet<>(starts.subList(0, i))::contains);
      assertThat(read(part.at(starts.get(i)), buffer)).isEqualTo(rest);
    }
  }

  @Test
  void gzippedFilesAreReadWholeByOneSplitEach() throws IOException {
    String text = "one\n\ntwo\nthree";
    Path path = folder.resolve("zipped.jsonl");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String member : List.of(text.substring(0, 6), text.substring(6))) {
      try (OutputStream out = new GZIPOutputStream(bytes)) {
        out.write(member.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(path, bytes.toByteArray());
    InputFile file = InputFile.of(path);
    List<FileSplit> splits = FileSplit.share(List.of(file, file, file), 2, 8);
    assertThat(splits).extracting(split -> split.parts().size()).containsExactly(2, 1);
    FilePart part = splits.get(0).parts().get(0);
    assertThat(read(part, 4)).isEqualTo(expected(text));
    assertThat(read(part.at(5), 4)).isEqualTo(Map.of(5L, "two", 9L, "three"));
  }

  @Test
  void aGiantLineIsCountedButNotKept() throws IOException {
    byte[] giant = new byte[DeadLetters.MAX_PAYLOAD + 3_000_000];
    Arrays.fill(giant, (byte) 'g');
    Path path = folder.resolve("giant");
    try (OutputStream out = Files.newOutputStream(path)) {
      out.write("a\n".getBytes(StandardCharsets.UTF_8));
      out.write(giant);
      out.write("\nb\n".getBytes(StandardCharsets.UTF_8));
      out.write(giant);
    }
    FilePart part = FileSplit.share(List.of(InputFile.of(path)), 1, 64).get(0).parts().get(0);
    Line line = new Line();
    try (Lines lines = Lines.open(part, 64 * 1024, bytes -> {})) {
      assertThat(lines.next(line)).isTrue();
      assertThat(lines.next(line)).isTrue();
      assertThat(line.start()).isEqualTo(2);
      assertThat(line.length()).isEqualTo(DeadLetters.MAX_PAYLOAD);
      assertThat(line.fullLength()).isEqualTo(giant.length);
      assertThat(lines.next(line)).isTrue();
      assertThat(line.start()).isEqualTo(giant.length + 3L);
      assertThat(line.length()).isEqualTo(1);
      assertThat(lines.next(line)).isTrue();
      assertThat(line.fullLength()).isEqualTo(giant.length);
      assertThat(lines.next(line)).isFalse();
    }
  }
}
