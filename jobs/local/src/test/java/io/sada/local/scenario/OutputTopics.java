package io.sada.local.scenario;

import io.sada.local.broker.SadaTopics;
import io.sada.local.broker.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;

/** The output topics under a prefix. */
final class OutputTopics {

  private static final long QUIET_NANOS = Duration.ofSeconds(8).toNanos();

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

  /** Whether something was written that is not committed. */
  boolean hasUncommitted() {
    return uncommittedCount() > read(IsolationLevel.READ_COMMITTED).size();
  }

  /** Whether the number of committed records has been the same for 8 s. */
  boolean unchangedFor8s() {
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
    List<String> topics = SadaTopics.OUTPUTS.stream().map(t -> prefix + t).toList();
    try (TopicReader reader = new TopicReader(bootstrapServers, isolation, topics)) {
      return reader.drain();
    }
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "null" : new String(bytes, StandardCharsets.UTF_8);
  }
}
