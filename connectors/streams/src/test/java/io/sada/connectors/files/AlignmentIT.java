package io.sada.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.Alignment;
import io.sada.connectors.time.EventTime;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * News that is silent for an hour of event time and then late, beside ticks: with both sources held
 * together nothing stalls and nothing is lost, and what was late is known to be.
 */
class AlignmentIT {
  private static final long T = 1_767_733_440_000L;
  private static final long MINUTE = 60_000;
  private static final int TICKS = 300_000;
  private static final long TICK_STEP_MS = 40;

  @TempDir Path folder;

  private static String article(String id, long minute) {
    return "{\"id\":\"" + id + "\",\"text\":\"x\",\"fetched_at\":" + (T + minute * MINUTE) + "}\n";
  }

  private Path news() throws IOException {
    return Files.writeString(
        folder.resolve("news.jsonl"),
        article("first", 0)
            + article("second", 10)
            + article("after-an-hour", 70)
            + article("late", 20)
            + article("last", 75));
  }

  private Path ticks() throws IOException {
    Path path = folder.resolve("ticks.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      for (int i = 0; i < TICKS; i++) {
        out.write("{\"symbol\":\"AKT\",\"price\":1,\"size\":1,\"ts\":" + (T + i * TICK_STEP_MS));
        out.write("}\n");
      }
    }
    return path;
  }

  /** Names each article, and says whether it is behind the watermark. */
  private static final class Name extends ProcessFunction<NewsItem, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(NewsItem item, Context context, Collector<String> out) {
      boolean late = context.timestamp() <= context.timerService().currentWatermark();
      out.collect(item.article().id() + (late ? " is late" : ""));
    }
  }

  /** Brings the two together, as the study does. */
  private static final class Together extends CoProcessFunction<String, TickBatch, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement1(String article, Context context, Collector<String> out) {
      out.collect(article);
    }

    @Override
    public void processElement2(TickBatch batch, Context context, Collector<String> out) {
      for (int i = 0; i < batch.size(); i++) {
        out.collect("tick");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Timeout(120)
  void silentThenLateNewsNeitherStallsNorLosesAnything(int parallelism) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    var env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    Alignment aligned = new Alignment("sada", Duration.ofMinutes(2), Duration.ofMillis(20));
    EventTime newsTime = EventTime.prompt(Duration.ofMinutes(1)).withAlignment(aligned);
    EventTime tickTime =
        EventTime.of(Duration.ofSeconds(5), Duration.ofMinutes(1)).withAlignment(aligned);
    var news =
        new FileNewsSource(List.of(news()), ArticleFormat.PIPELINE, newsTime)
            .news(env, "news")
            .process(new Name());
    var ticks =
        new FileTickSource(List.of(ticks()), TickFormat.of(List.of("absent")), tickTime)
            .ticks(env, "ticks");
    List<String> articles = new ArrayList<>();
    int count = 0;
    try (CloseableIterator<String> all =
        news.connect(ticks).process(new Together()).executeAndCollect("aligned")) {
      while (all.hasNext()) {
        String record = all.next();
        if (record.equals("tick")) {
          count++;
        } else {
          articles.add(record);
        }
      }
    }
    assertThat(count).isEqualTo(TICKS);
    assertThat(articles)
        .containsExactlyInAnyOrder("first", "second", "after-an-hour", "late is late", "last");
  }
}
