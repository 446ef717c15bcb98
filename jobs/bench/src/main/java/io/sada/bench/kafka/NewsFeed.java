package io.sada.bench.kafka;

import io.sada.contract.Json;
import io.sada.contract.Times;
import io.sada.contract.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Articles about companies that raise money, each its own event that reaches one sector. */
final class NewsFeed {
  private static final String[] FIRST = {"Bal", "Cor", "Dun", "Fel", "Gar", "Hob", "Jor", "Kel"};
  private static final String[] SECOND = {"avix", "enta", "ibor", "omak", "undra", "ylon", "ezzo"};
  private static final String[] THIRD = {"Labs", "Works", "Grid", "Compute", "Systems"};

  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private volatile long lastAt;

  NewsFeed(KafkaProducer<byte[], byte[]> producer, String prefix) {
    this.producer = producer;
    this.topic = prefix + Topics.NEWS;
  }

  /** Sends the i-th article now. */
  void send(int i) {
    String company =
        FIRST[i % FIRST.length]
            + SECOND[i / FIRST.length % SECOND.length]
            + ' '
            + THIRD[i / FIRST.length / SECOND.length % THIRD.length];
    int millions = 5 + i % 90;
    String id = "latency-" + i;
    long now = System.currentTimeMillis();
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", id);
    article.put("source", "Bench Wire");
    article.put("lang", "en");
    article.put("published_at", Times.iso(now));
    article.put("title", company + " raises $" + millions + " million in Series A round");
    article.put(
        "text",
        company
            + ", which runs a decentralized GPU network, said on Monday that it has raised $"
            + millions
            + " million in a Series A funding round led by Paradigm. The company will use the"
            + " money to hire engineers.");
    sentAt.put(id, now);
    lastAt = now;
    producer.send(new ProducerRecord<>(topic, Json.bytes(article)));
    producer.flush();
  }

  /** When an article was sent, epoch milliseconds; null for none of ours. */
  Long sentAt(String id) {
    return sentAt.get(id);
  }

  /** When the last one was. */
  long lastAt() {
    return lastAt;
  }
}
