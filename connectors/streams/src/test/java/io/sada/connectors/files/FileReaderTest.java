package io.sada.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTest {
  private static final long T = 1_767_733_440_000L;

  @TempDir Path folder;

  private long bytesRead;

  private FileReader<Tick> reader() {
    TickLines format = new TickLines(TickFormat.of(List.of("absent")));
    return new FileReader<>(
        format.open(new UnregisteredMetricsGroup()), format.timed(), bytes -> bytesRead += bytes);
  }

  private static CollectingOutput<Tick, String> output() {
    return new CollectingOutput<>(
        tick ->
            tick.deadLetter() == null
                ? tick.symbol() + "@" + (tick.tsMs() - T)
                : tick.deadLetter().sourceTopic() + ":" + tick.deadLetter().sourceOffset());
  }

  private Path file(String symbol, int count, int stepMs) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{\"symbol\":\"" + symbol + "\",\"price\":1,\"size\":1,\"ts\":");
      text.append(T + (long) i * stepMs).append("}\n");
    }
    return Files.writeString(folder.resolve(symbol), text);
  }

  private List<FileSplit> splits(int count, Path... files) {
    List<InputFile> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(InputFile.of(file));
    }
    return FileSplit.share(inputs, count, 4096);
  }

  private static void drain(FileReader<Tick> reader, CollectingOutput<Tick, String> output)
      throws Exception {
    while (reader.pollNext(output) == InputStatus.MORE_AVAILABLE) {
      assertThat(reader.isAvailable()).isDone();
    }
  }

  @Test
  void mergesFilesByTime() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken"), "\n{}\nx");
    FileReader<Tick> reader = reader();
    reader.addSplits(splits(1, file("A", 5, 10), file("B", 3, 15), broken, file("C", 2, 35)));
    reader.notifyNoMoreSplits();
    CollectingOutput<Tick, String> output = output();
    drain(reader, output);
    assertThat(output.collected.subList(0, 3)).containsExactly("broken:0", "broken:1", "broken:4");
    assertThat(output.collected.subList(3, 6)).containsExactlyInAnyOrder("A@0", "B@0", "C@0");
    assertThat(output.collected.subList(6, 13))
        .containsExactly("A@10", "B@15", "A@20", "A@30", "B@30", "C@35", "A@40");
    assertThat(reader.pollNext(output)).isEqualTo(InputStatus.END_OF_INPUT);
  }

  @Test
  void goesOnFromItsStateWithoutLossOrRepetition() throws Exception {
    Path[] files = {file("A", 5000, 7), file("B", 3000, 11)};
    FileReader<Tick> undisturbed = reader();
    undisturbed.addSplits(splits(2, files));
    undisturbed.notifyNoMoreSplits();
    CollectingOutput<Tick, String> all = output();
    drain(undisturbed, all);
    assertThat(all.collected).hasSize(8000);

    CollectingOutput<Tick, String> some = output();
    List<FileSplit> state = splits(2, files);
    while (!state.isEmpty()) {
      FileReader<Tick> reader = reader();
      for (FileSplit split : state) {
        byte[] bytes = FileSplitSerializer.INSTANCE.serialize(split);
        reader.addSplits(List.of(FileSplitSerializer.INSTANCE.deserialize(1, bytes)));
      }
      reader.pollNext(some);
      reader.pollNext(some);
      reader.pollNext(some);
      state = reader.snapshotState(1);
      reader.close();
    }
    assertThat(some.collected).isEqualTo(all.collected);
  }

  @Test
  void tellsHowManyBytesItHasReadOfPlainAndOfZippedFiles() throws Exception {
    Path plain = file("A", 5000, 7);
    Path zipped = folder.resolve("zipped");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      Files.copy(plain, out);
    }
    FileReader<Tick> reader = reader();
    reader.addSplits(splits(1, plain, zipped));
    reader.notifyNoMoreSplits();
    drain(reader, output());
    assertThat(bytesRead).isEqualTo(Files.size(plain) + Files.size(zipped));
  }

  @Test
  void pausedSplitsWait() throws Exception {
    FileReader<Tick> reader = reader();
    reader.addSplits(splits(2, file("A", 200, 10)));
    reader.notifyNoMoreSplits();
    CollectingOutput<Tick, String> output = output();
    reader.pauseOrResumeSplits(List.of("part-0", "part-1"), List.of());
    assertThat(reader.pollNext(output)).isEqualTo(InputStatus.NOTHING_AVAILABLE);
    var available = reader.isAvailable();
    assertThat(available).isNotDone();
    assertThat(output.collected).isEmpty();
    reader.pauseOrResumeSplits(List.of(), List.of("part-1"));
    assertThat(available).isDone();
    drain(reader, output);
    assertThat(output.collected).isNotEmpty().doesNotContain("A@0");
    reader.pauseOrResumeSplits(List.of(), List.of("part-0"));
    drain(reader, output);
    assertThat(output.collected).hasSize(200);
  }
}
