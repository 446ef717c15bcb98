package io.sada.connectors.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Asks the brokers, before the job starts, whether it can run at all: with checkpoints on, most of
 * what is checked here would otherwise be retried for ever and look like a hang.
 *
 * @param bootstrap host:port, comma separated
 * @param properties further client properties (security)
 * @param topics all that the job reads and writes
 * @param deadLetters the one among them that must take records of {@link
 *     KafkaOutputs#MAX_RECORD_BYTES}; null for none
 * @param transactionTimeoutMs the sink's; 0 where it writes without transactions
 */
public record KafkaPreflight(
    String bootstrap,
    Map<String, String> properties,
    Collection<String> topics,
    String deadLetters,
    int transactionTimeoutMs) {
  private static final int ANSWER_MS = 8_000;
  private static final String MAX_TIMEOUT = "transaction.max.timeout.ms";
  private static final String MAX_MESSAGE = "max.message.bytes";

  /**
   * Checks, and returns what is worth a warning.
   *
   * @throws KafkaUnusableException with one line that says what is wrong and which option or
   *     setting mends it
   */
  public List<String> check() {
    List<String> warnings = new ArrayList<>();
    try (Admin admin = admin()) {
      Node node = reach(admin);
      requireTopics(admin);
      checkTransactions(admin, node, warnings);
      checkDeadLetters(admin, warnings);
      return warnings;
    } catch (KafkaException e) {
      throw new KafkaUnusableException("kafka.bootstrap: " + bootstrap + ": " + reason(e));
    }
  }

  /**
   * How many partitions a topic has: with more readers than that some would have none.
   *
   * @throws KafkaUnusableException where the broker does not say
   */
  public int partitions(String topic) {
    try (Admin admin = admin()) {
      var answers = admin.describeTopics(List.of(topic)).topicNameValues();
      return answer(answers.get(topic)).partitions().size();
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      throw new KafkaUnusableException("topic " + topic + ": " + reason(e));
    }
  }

  private Admin admin() {
    Properties all = new Properties();
    all.putAll(properties);
    all.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MS / 2);
    all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MS);
    all.put(AdminClientConfig.RETRIES_CONFIG, 3);
    return Admin.create(all);
  }

  private Node reach(Admin admin) {
    try {
      Collection<Node> nodes = answer(admin.describeCluster().nodes());
      return nodes.iterator().next();
    } catch (TimeoutException | ExecutionException e) {
      throw new KafkaUnusableException(
          "kafka.bootstrap: no broker answers at " + bootstrap + " (" + reason(e) + ")");
    }
  }

  private void requireTopics(Admin admin) {
    List<String> missing = new ArrayList<>();
    var answers = admin.describeTopics(topics).topicNameValues();
    for (String topic : topics) {
      try {
        answer(answers.get(topic));
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw new KafkaUnusableException("topic " + topic + ": " + reason(e));
        }
        missing.add(topic);
      } catch (TimeoutException e) {
        throw new KafkaUnusableException("topic " + topic + ": the broker does not answer");
      }
    }
    if (!missing.isEmpty()) {
      throw new KafkaUnusableException(
          "topics missing at " + bootstrap + ": " + String.join(", ", missing));
    }
  }

  private void checkTransactions(Admin admin, Node node, List<String> warnings) {
    if (transactionTimeoutMs <= 0) {
      return;
    }
    var broker = new ConfigResource(ConfigResource.Type.BROKER, node.idString());
    Long max = setting(admin, broker, MAX_TIMEOUT, warnings);
    if (max != null && transactionTimeoutMs > max) {
      throw new KafkaUnusableException(
          "the sink's transaction timeout of "
              + transactionTimeoutMs
              + " ms is above the broker's "
              + MAX_TIMEOUT
              + " of "
              + max
              + " ms");
    }
  }

  private void checkDeadLetters(Admin admin, List<String> warnings) {
    if (deadLetters == null) {
      return;
    }
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, deadLetters);
    Long max = setting(admin, topic, MAX_MESSAGE, warnings);
    if (max != null && max < KafkaOutputs.MAX_RECORD_BYTES) {
      throw new KafkaUnusableException(
          "topic "
              + deadLetters
              + " takes records of at most "
              + max
              + " bytes: set its "
              + MAX_MESSAGE
              + " to "
              + KafkaOutputs.MAX_RECORD_BYTES);
    }
  }

  /** Null, and a warning, where the broker does not let us read it. */
  private static Long setting(
      Admin admin, ConfigResource resource, String name, List<String> warnings) {
    try {
      Config config = answer(admin.describeConfigs(List.of(resource)).all()).get(resource);
      ConfigEntry entry = config.get(name);
      return entry == null || entry.value() == null ? null : Long.valueOf(entry.value());
    } catch (ExecutionException | TimeoutException e) {
      warnings.add(name + " of " + resource.name() + " could not be read: " + reason(e));
      return null;
    }
  }

  private static <T> T answer(KafkaFuture<T> future) throws ExecutionException, TimeoutException {
    try {
      return future.get(ANSWER_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaUnusableException("interrupted while asking the broker");
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
