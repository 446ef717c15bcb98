package io.sada.local.scenario;

import io.sada.local.broker.SadaTopics;
import io.sada.local.broker.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** The output topics under a prefix. */
final class OutputTopics {

  private static final long QUIET_NANOS = Duration.ofSeconds(40).toNanos();

  private final String bootstrapServers;
  private final String prefix;
  private long count = -1;
  private long countedNanos;

  OutputTopics(String bootstrapServers, String prefix) {
    this.bootstrapServers = bootstrapServers;
    this.prefix = prefix;
  }

  /**
   * What a read_committed reader sees, in an order that does not depend on partitions and without
   * the prefix.
   */
  List<String> committed() {
    return read(IsolationLevel.READ_COMMITTED).stream().map(this::line).sorted().toList();
  }

  /** Number of records that a read_uncommitted reader sees. */
  long uncommittedCount() {
    return read(IsolationLevel.READ_UNCOMMITTED).size();
  }

  /**
   * Whether results lie in a transaction that is open now: something that was written a moment ago
   * lies behind what may be read as committed now.
   */
  boolean hasOpenTransaction() throws Exception {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Map<TopicPartition, Long> written = ends(admin, IsolationLevel.READ_UNCOMMITTED);
      Map<TopicPartition, Long> committed = ends(admin, IsolationLevel.READ_COMMITTED);
      return written.entrySet().stream().anyMatch(e -> e.getValue() > committed.get(e.getKey()));
    }
  }

  private Map<TopicPartition, Long> ends(Admin admin, IsolationLevel isolation) throws Exception {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (TopicDescription topic : admin.describeTopics(topics()).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(
              p -> asked.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
    }
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin
        .listOffsets(asked, new ListOffsetsOptions(isolation))
        .all()
        .get()
        .forEach((partition, info) -> ends.put(partition, info.offset()));
    return ends;
  }

  private List<String> topics() {
    return SadaTopics.OUTPUTS.stream().map(t -> prefix + t).toList();
  }

  /** Whether the number of committed records has been the same for 40 s. */
  boolean unchangedFor40s() {
    long now = read(IsolationLevel.READ_COMMITTED).size();
    if (now != count) {
      count = now;
      countedNanos = System.nanoTime();
    }
    return System.nanoTime() - countedNanos > QUIET_NANOS;
  }

  private String line(ConsumerRecord<byte[], byte[]> record) {
    return (record.topic() + " " + text(record.key()) + " " + text(record.value()))
        .replace(prefix, "");
  }

  private List<ConsumerRecord<byte[], byte[]>> read(IsolationLevel isolation) {
    try (TopicReader reader = new TopicReader(bootstrapServers, isolation, topics())) {
      return reader.drain();
    }
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "null" : new String(bytes, StandardCharsets.UTF_8);
  }
}
