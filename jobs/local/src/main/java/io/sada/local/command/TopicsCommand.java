package io.sada.local.command;

import io.sada.connectors.kafka.KafkaUnusableException;
import io.sada.local.broker.SadaTopics;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The topics on brokers of one's own. */
@Command(
    name = "topics",
    description = {
      "Creates the topics that your brokers do not have yet, with the settings that the pipeline"
          + " needs, and prints their names.",
      "Topics that exist stay as they are."
    })
public final class TopicsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SettingsMixin options;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "4",
      description = "Partitions of ticks and impacts: as many subtasks can read ticks (default 4).")
  private int partitions;

  @Override
  public Integer call() {
    if (partitions < 1) {
      throw new ParameterException(spec.commandLine(), "--partitions must be at least 1");
    }
    Settings settings = options.settings();
    String bootstrap = settings.require(Options.KAFKA_BOOTSTRAP);
    try {
      SadaTopics.create(
              bootstrap,
              settings.get(Options.KAFKA_CLIENT),
              settings.get(Options.KAFKA_TOPIC_PREFIX),
              partitions)
          .forEach(spec.commandLine().getOut()::println);
    } catch (KafkaException e) {
      throw new KafkaUnusableException("kafka.bootstrap: " + bootstrap + ": " + e.getMessage());
    }
    return 0;
  }
}
