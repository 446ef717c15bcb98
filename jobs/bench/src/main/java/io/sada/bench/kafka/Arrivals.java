package io.sada.bench.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A consumer of events and impacts that notes when it sees each, as read_committed. */
final class Arrivals implements Runnable {
  private static final Duration POLL = Duration.ofMillis(20);

  private final String bootstrap;
  private final String events;
  private final String impacts;
  private final NewsFeed news;
  private final List<long[]> windows = new ArrayList<>();
  private final List<Long> articles = new ArrayList<>();
  private volatile boolean over;

  Arrivals(String bootstrap, String prefix, NewsFeed news) {
    this.bootstrap = bootstrap;
    this.events = prefix + Topics.EVENTS;
    this.impacts = prefix + Topics.IMPACTS;
    this.news = news;
  }

  void end() {
    over = true;
  }

  /** Of each impact its window's end and when it was seen, epoch milliseconds; after the end. */
  List<long[]> windows() {
    return windows;
  }

  /** From sending an article to seeing its event, milliseconds; after the end. */
  List<Long> articles() {
    return articles;
  }

  @Override
  public void run() {
    Properties p = new Properties();
    p.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    p.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    p.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    p.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "20");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(p, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (String topic : List.of(events, impacts)) {
        consumer
            .partitionsFor(topic)
            .forEach(i -> partitions.add(new TopicPartition(topic, i.partition())));
      }
      consumer.assign(partitions);
      while (!over) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          note(record, System.currentTimeMillis());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("a record is no JSON", e);
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> record, long now) throws IOException {
    JsonNode json = Json.tree(record.value());
    if (record.topic().equals(impacts)) {
      windows.add(new long[] {json.path("window_to_ms").asLong(), now});
    } else {
      Long sent = news.sentAt(json.path("articles").path(0).asText());
      if (sent != null && json.path("revision").asInt() == 1) {
        articles.add(now - sent);
      }
    }
  }
}
