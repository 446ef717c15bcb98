package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import io.sada.pipeline.LongRun.Mark;
import io.sada.pipeline.options.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is remembered stays the same however long the job runs: bars and seconds behind event time,
 * studies until they are over, events while their tellings are matched.
 */
class BoundedStateIT {
  /**
   * Eight hours hold whole blocks of packed bars and seconds: at marks that far apart as many of
   * them lie open.
   */
  private static final List<Integer> MARKS = List.of(7, 15, 23);

  private static final class Discarded implements Outputs {
    private static final long serialVersionUID = 1L;

    @Override
    public DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid) {
      return records.sinkTo(new DiscardingSink<>()).uid(uid).name(uid);
    }
  }

  @Test
  void aFullCheckpointStaysAsLargeAsItIs(@TempDir Path folder) throws Exception {
    Settings settings =
        Settings.defaults()
            .with(
                List.of(
                    "study.length=60",
                    "study.gap=10m",
                    "study.min-bars=30",
                    "study.windows=pre_10m,post_5m,post_1h",
                    "study.history=150",
                    "correlation.window=3h",
                    "correlation.slide=1h"));
    LongRun run = new LongRun(settings, 200, 24, 1_000, 3, Duration.ofHours(2).toMillis());
    List<Mark> marks = run.measure(MARKS, new Discarded(), folder);
    assertThat(marks)
        .allSatisfy(
            mark ->
                assertThat((double) mark.checkpointBytes())
                    .as("%s", marks)
                    .isLessThan(1.03 * marks.get(0).checkpointBytes()));
  }

  /**
   * The long one: ten million ticks of a thousand symbols and ten thousand announcements in a week.
   * Prints what it measures; some minutes.
   *
   * @param args none for the options as they are; {@code warm} for memories of a day, so that all
   *     of them are full before the week is over
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("long-run");
    boolean warm = args.length > 0 && args[0].equals("warm");
    Settings settings = Settings.defaults();
    if (warm) {
      settings = settings.with(List.of("correlation.window=24h"));
    }
    Duration matched = Duration.ofDays(warm ? 1 : 120);
    LongRun run = new LongRun(settings, 1_000, 168, 10_000, 5, matched.toMillis());
    for (Mark mark : run.measure(List.of(24, 54, 80, 106, 132, 164), new Discarded(), folder)) {
      System.out.printf(
          "%4d h  checkpoint %6.1f MB  heap %6.1f MB%n",
          mark.hour(), mark.checkpointBytes() / 1e6, mark.heapBytes() / 1e6);
    }
  }
}
