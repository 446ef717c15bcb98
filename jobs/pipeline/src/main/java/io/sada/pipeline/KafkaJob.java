package io.sada.pipeline;

import io.sada.connectors.kafka.KafkaInput;
import io.sada.connectors.kafka.KafkaNewsSource;
import io.sada.connectors.kafka.KafkaOutputs;
import io.sada.connectors.kafka.KafkaPreflight;
import io.sada.connectors.kafka.KafkaTickSource;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.Alignment;
import io.sada.connectors.time.EventTime;
import io.sada.contract.Topics;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The pipeline from Kafka to Kafka: sources, sinks and checkpoints as the settings have them. */
public final class KafkaJob {
  private static final int RESTARTS = 10;

  /**
   * A backlog is read so fast that one partition may be weeks ahead of another within a second, and
   * all that it is ahead is kept.
   */
  private static final Duration ALIGN_EVERY = Duration.ofMillis(20);

  private final Settings settings;
  private final PipelineOptions options;
  private final String bootstrap;
  private final Map<String, String> client;
  private final String prefix;
  private final Map<String, Integer> readers = new HashMap<>();

  /**
   * @throws io.sada.pipeline.options.BadOptionException in one line that names the key
   */
  public KafkaJob(Settings settings) {
    this.settings = settings;
    this.options = PipelineOptions.of(settings);
    this.bootstrap = settings.require(Options.KAFKA_BOOTSTRAP);
    this.client = settings.get(Options.KAFKA_CLIENT);
    this.prefix = settings.get(Options.KAFKA_TOPIC_PREFIX);
  }

  private boolean exactlyOnce() {
    return settings.get(Options.KAFKA_DELIVERY).equals("exactly-once");
  }

  /**
   * Asks the brokers whether the job can run, and how many readers its topics can use.
   *
   * @return what is worth a warning
   * @throws io.sada.connectors.kafka.KafkaUnusableException in one line
   */
  public List<String> check() {
    KafkaPreflight preflight = preflight();
    List<String> warnings = preflight.check();
    for (String topic : List.of(Topics.NEWS, Topics.TICKS)) {
      readers.put(topic, preflight.partitions(prefix + topic));
    }
    return warnings;
  }

  private KafkaPreflight preflight() {
    List<String> topics =
        Stream.of(
                Topics.NEWS,
                Topics.TICKS,
                Topics.EVENTS,
                Topics.IMPACTS,
                Topics.SECTORS,
                Topics.CORRELATIONS,
                Topics.DEAD_LETTERS)
            .map(topic -> prefix + topic)
            .toList();
    int timeout =
        exactlyOnce() ? (int) settings.get(Options.KAFKA_TRANSACTION_TIMEOUT).toMillis() : 0;
    return new KafkaPreflight(bootstrap, client, topics, prefix + Topics.DEAD_LETTERS, timeout);
  }

  /**
   * Adds the job to the environment; after {@link #check} with no more readers of a topic than it
   * has partitions.
   */
  public void build(StreamExecutionEnvironment env) {
    configure(env);
    Pipeline.build(env, options, new Inputs(news(), null, ticks()), outputs());
  }

  private void configure(StreamExecutionEnvironment env) {
    Configuration configuration = new Configuration();
    configuration.set(
        CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.get(Options.CHECKPOINT_INTERVAL));
    configuration.set(
        CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    // A fault that comes back at once must end the job with its reason, not be retried for ever.
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "failure-rate");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_MAX_FAILURES_PER_INTERVAL, RESTARTS);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_FAILURE_RATE_INTERVAL,
        Duration.ofMinutes(5));
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_DELAY, Duration.ofSeconds(1));
    env.configure(configuration);
  }

  private KafkaNewsSource news() {
    ArticleFormat format = articleFormat(settings);
    EventTime time =
        EventTime.prompt(settings.get(Options.NEWS_DISORDER))
            .withIdleness(settings.get(Options.NEWS_IDLENESS));
    return new KafkaNewsSource(input(Topics.NEWS), format, time);
  }

  private KafkaTickSource ticks() {
    Duration idleness = settings.get(Options.TICKS_IDLENESS);
    // Partitions that wait for one that has nothing more to say would wait for ever.
    Alignment alignment =
        idleness == null
            ? null
            : new Alignment("ticks", settings.get(Options.ALIGN_DRIFT), ALIGN_EVERY);
    EventTime time =
        EventTime.of(
                settings.get(Options.TICKS_DISORDER), Duration.ofMillis(options.study().barMs()))
            .withIdleness(idleness)
            .withAlignment(alignment);
    return new KafkaTickSource(input(Topics.TICKS), tickFormat(settings), time);
  }

  /** What an article must look like, as the settings have it. */
  public static ArticleFormat articleFormat(Settings settings) {
    return new ArticleFormat(
        settings.get(Options.NEWS_MAX_BYTES),
        ArticleFormat.MAX_JSON_DEPTH,
        settings.get(Options.NEWS_FUTURE).toMillis(),
        true,
        new PageDepth(settings.get(Options.NEWS_HTML_DEPTH)));
  }

  /** What a tick must look like, as the settings have it. */
  public static TickFormat tickFormat(Settings settings) {
    TickFormat contract = TickFormat.of(settings.get(Options.STUDY_QUOTES));
    return new TickFormat(
        contract.quotes(),
        contract.quoteMayBeAbsent(),
        settings.get(Options.TICKS_MAX_BYTES),
        settings.get(Options.TICKS_FUTURE).toMillis(),
        keptMs(settings));
  }

  /** How far behind the newest tick the oldest bar lies that a tick may amend. */
  private static long keptMs(Settings settings) {
    PipelineOptions options = PipelineOptions.of(settings);
    CorrelationOptions correlation = options.correlation();
    long bars = options.study().history() * options.study().barMs();
    long window = correlation.enabled() ? correlation.windowMs() + 2 * correlation.slideMs() : 0;
    return Math.max(bars, window) + settings.get(Options.TICKS_DISORDER).toMillis();
  }

  private KafkaInput input(String topic) {
    return new KafkaInput(
            bootstrap, prefix + topic, settings.get(Options.KAFKA_GROUP), client, false)
        .withMaxReaders(readers.getOrDefault(topic, 0));
  }

  private KafkaOutputs outputs() {
    return new KafkaOutputs(
        bootstrap,
        exactlyOnce(),
        prefix,
        settings.get(Options.KAFKA_TRANSACTION_PREFIX),
        (int) settings.get(Options.KAFKA_TRANSACTION_TIMEOUT).toMillis(),
        client);
  }
}
