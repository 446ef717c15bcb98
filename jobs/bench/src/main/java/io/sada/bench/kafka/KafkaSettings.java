package io.sada.bench.kafka;

import io.sada.connectors.kafka.KafkaInput;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.Alignment;
import io.sada.connectors.time.EventTime;
import io.sada.contract.Topics;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.CheckpointingMode;

/** What the job from Kafka has as its settings, with an end to the ticks. */
final class KafkaSettings {
  private KafkaSettings() {}

  static KafkaInput ticks(String bootstrap, String group) {
    return new KafkaInput(bootstrap, Topics.TICKS, group, Map.of(), true);
  }

  static TickFormat format(Settings settings) {
    return KafkaJob.tickFormat(settings);
  }

  static EventTime time(Settings settings) {
    return EventTime.of(settings.get(Options.TICKS_DISORDER), settings.get(Options.STUDY_BAR))
        .withIdleness(settings.get(Options.TICKS_IDLENESS))
        .withAlignment(
            new Alignment("ticks", settings.get(Options.ALIGN_DRIFT), Duration.ofMillis(20)));
  }

  /** Checkpoints every second, exactly once. */
  static Configuration checkpoints(String folder) {
    Configuration conf = new Configuration();
    conf.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(1));
    conf.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder);
    return conf;
  }
}
