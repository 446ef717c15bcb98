package io.sada.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same ticks and dead letters at every parallelism, and no tick behind its watermark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileSourceIT {
  private static final long T = 1_767_733_440_000L;
  private static final int DISORDER_MS = 5_000;
  private static final int BLOCK_BYTES = 16 * 1024;

  @TempDir static Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @BeforeAll
  void write() throws IOException {
    Random random = new Random(11);
    files.add(write("plain.jsonl", random, 20_000, false));
    files.add(write("zipped.jsonl.gz", random, 5_000, true));
    files.add(write("other.jsonl", random, 7_000, false));
    expected.sort(null);
  }

  private Path write(String name, Random random, int lines, boolean zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < lines; i++) {
      String text = line(random, T + i * 40L - random.nextInt(DISORDER_MS + 1), i);
      String what = "S" + text.hashCode();
      if (text.startsWith("{\"symbol\"")) {
        expected.add(text.replaceAll("[{}\"]", ""));
      } else {
        expected.add(name + ":" + bytes.size() + ":" + text.length() + ":" + what);
      }
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
      if (i < lines - 1) {
        bytes.write('\n');
      }
    }
    Path path = folder.resolve(name);
    if (zip) {
      try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
        out.write(bytes.toByteArray());
      }
    } else {
      Files.write(path, bytes.toByteArray());
    }
    return path;
  }

  private static String line(Random random, long ts, int i) {
    return switch (i % 100) {
      case 13 -> "";
      case 37 -> "{broken " + i;
      case 59 -> "x".repeat(random.nextInt(i == 59 ? 3 * BLOCK_BYTES : 100));
      default ->
          "{\"symbol\":\"S"
              + random.nextInt(50)
              + "\",\"price\":"
              + (1 + random.nextInt(1000))
              + ",\"size\":"
              + random.nextInt(9)
              + ",\"ts\":"
              + ts
              + "}";
    };
  }

  private static String describe(Tick tick) {
    DeadLetter letter = tick.deadLetter();
    if (letter == null) {
      return "symbol:%s,price:%d,size:%s,ts:%d"
          .formatted(tick.symbol(), (long) tick.price(), tick.size(), tick.tsMs());
    }
    String text =
        new String(Base64.getDecoder().decode(letter.payloadBase64()), StandardCharsets.UTF_8);
    return letter.sourceTopic()
        + ":"
        + letter.sourceOffset()
        + ":"
        + text.length()
        + ":S"
        + text.hashCode();
  }

  /** Describes ticks where they are, in the source's own task, and says which are late. */
  private static final class Describe extends ProcessFunction<TickBatch, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(TickBatch batch, Context context, Collector<String> out) {
      Tick tick = new Tick();
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i, tick);
        boolean late = tick.tsMs() <= context.timerService().currentWatermark();
        out.collect(late ? "late" : describe(tick));
      }
      for (DeadLetter letter : batch.deadLetters()) {
        tick.setDeadLetter(letter);
        out.collect(describe(tick));
      }
    }
  }

  private List<String> run(int parallelism, boolean reuse) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, true);
    configuration.set(PipelineOptions.OBJECT_REUSE, reuse);
    configuration.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(20));
    var env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    EventTime time = EventTime.of(Duration.ofMillis(DISORDER_MS), Duration.ofSeconds(1));
    var source = new FileTickSource(files, TickFormat.of(List.of("absent")), time, BLOCK_BYTES);
    var described = source.ticks(env, "ticks").process(new Describe());
    List<String> result = new ArrayList<>();
    try (CloseableIterator<String> strings = described.executeAndCollect("ticks")) {
      strings.forEachRemaining(result::add);
    }
    result.sort(null);
    return result;
  }

  @Test
  void theSameAtEveryParallelism() throws Exception {
    for (Map.Entry<Integer, Boolean> run :
        new TreeMap<>(Map.of(1, true, 2, false, 4, true)).entrySet()) {
      assertThat(run(run.getKey(), run.getValue())).isEqualTo(expected);
    }
  }
}
