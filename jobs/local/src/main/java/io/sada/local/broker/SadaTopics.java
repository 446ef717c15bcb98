package io.sada.local.broker;

import io.sada.contract.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of the wire contract with the settings they need. None is compacted, though events may
 * be: segments roll by event time, so that replayed history would lose its older revisions at once.
 *
 * <p>Records carry event time as their timestamp, and a broker deletes by that timestamp: replayed
 * history would vanish under any retention, so retention is unlimited here, and so is how far a
 * timestamp may lie from the broker's clock.
 */
public final class SadaTopics {

  /** What the pipeline writes, in the order of the contract. */
  public static final List<String> OUTPUTS =
      List.of(
          Topics.EVENTS, Topics.IMPACTS, Topics.SECTORS, Topics.CORRELATIONS, Topics.DEAD_LETTERS);

  /**
   * Largest record of the topics that carry whole articles: several times the article limit, so
   * that the pipeline and not the broker refuses one, and enough for the largest payload that a
   * dead letter keeps.
   */
  public static final int MAX_RECORD_BYTES = 32 << 20;

  private static final int TIMEOUT_SECONDS = 30;

  private SadaTopics() {}

  /** As the other, without a prefix or settings. */
  public static void create(String bootstrapServers, int tickPartitions) {
    create(bootstrapServers, Map.of(), "", tickPartitions);
  }

  /**
   * Creates the topics that do not exist yet, replicated as the brokers do by default; existing
   * ones stay as they are.
   *
   * @param client Kafka's own client settings
   * @param prefix put before every name; empty for none
   * @param tickPartitions at least 1; the ticks' source reads with at most so many subtasks
   * @return the names of those that were created
   * @throws KafkaException when the broker refuses or does not answer in 30 s
   */
  public static List<String> create(
      String bootstrapServers, Map<String, String> client, String prefix, int tickPartitions) {
    Properties p = new Properties();
    p.putAll(client);
    p.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    List<String> created = new ArrayList<>();
    try (Admin admin = Admin.create(p)) {
      var answers = admin.createTopics(layout(prefix, tickPartitions)).values();
      for (var answer : answers.entrySet()) {
        if (isNew(answer.getValue())) {
          created.add(answer.getKey());
        }
      }
    }
    Collections.sort(created);
    return created;
  }

  private static List<NewTopic> layout(String prefix, int tickPartitions) {
    List<NewTopic> topics = new ArrayList<>();
    topics.add(
        topic(
            prefix + Topics.NEWS,
            1,
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES))));
    topics.add(topic(prefix + Topics.TICKS, tickPartitions, Map.of()));
    topics.add(topic(prefix + Topics.EVENTS, 1, Map.of()));
    topics.add(topic(prefix + Topics.IMPACTS, tickPartitions, Map.of()));
    topics.add(topic(prefix + Topics.SECTORS, 1, Map.of()));
    topics.add(topic(prefix + Topics.CORRELATIONS, 1, Map.of()));
    topics.add(
        topic(
            prefix + Topics.DEAD_LETTERS,
            1,
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES))));
    return topics;
  }

  private static NewTopic topic(String name, int partitions, Map<String, String> special) {
    Map<String, String> configs =
        new HashMap<>(
            Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
                Long.toString(Long.MAX_VALUE)));
    configs.putAll(special);
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configs);
  }

  private static boolean isNew(KafkaFuture<Void> created) {
    try {
      created.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return false;
      }
      throw new KafkaException("a topic cannot be created: " + e.getCause().getMessage(), e);
    } catch (TimeoutException e) {
      throw new KafkaException("no answer about a topic in " + TIMEOUT_SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while creating topics", e);
    }
  }
}
