package io.sada.pipeline;

import io.sada.connectors.EventSource;
import io.sada.connectors.Outputs;
import io.sada.connectors.files.FileNewsSource;
import io.sada.connectors.files.FileTickSource;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.time.Alignment;
import io.sada.connectors.time.EventTime;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The same pipeline from files: bounded, in event time alone, without idleness, because history
 * does not fall silent.
 */
public final class ReplayJob {
  /**
   * Articles of one known_at are taken together, in the order of their ids: history need not be
   * prompt.
   */
  private static final Duration ONE_MS = Duration.ofMillis(1);

  private static final Duration ALIGN_EVERY = Duration.ofMillis(20);

  private final Settings settings;
  private final PipelineOptions options;

  /**
   * @throws io.sada.pipeline.options.BadOptionException in one line that names the key
   */
  public ReplayJob(Settings settings) {
    this.settings = settings;
    this.options = PipelineOptions.of(settings);
  }

  /**
   * Adds the job to the environment.
   *
   * @param news files of articles; empty for none
   * @param events ready-made events; null for none
   * @param ticks files of ticks; empty for none
   * @throws IllegalArgumentException with one line, where a file cannot be read
   */
  public void build(
      StreamExecutionEnvironment env,
      List<Path> news,
      EventSource events,
      List<Path> ticks,
      Outputs outputs) {
    boolean aligned = !news.isEmpty() && !ticks.isEmpty();
    Alignment alignment =
        aligned ? new Alignment("sada", settings.get(Options.ALIGN_DRIFT), ALIGN_EVERY) : null;
    Inputs inputs =
        new Inputs(
            news.isEmpty() ? null : news(news, alignment),
            events,
            ticks.isEmpty() ? null : ticks(ticks, alignment));
    Pipeline.build(env, options, inputs, outputs);
  }

  private FileNewsSource news(List<Path> files, Alignment alignment) {
    ArticleFormat format = KafkaJob.articleFormat(settings);
    return new FileNewsSource(
        files,
        format,
        EventTime.of(settings.get(Options.NEWS_DISORDER), ONE_MS).withAlignment(alignment));
  }

  private FileTickSource ticks(List<Path> files, Alignment alignment) {
    EventTime time =
        EventTime.of(
                settings.get(Options.TICKS_DISORDER), Duration.ofMillis(options.study().barMs()))
            .withAlignment(alignment);
    return new FileTickSource(files, KafkaJob.tickFormat(settings), time);
  }
}
