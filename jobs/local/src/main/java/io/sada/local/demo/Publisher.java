package io.sada.local.demo;

import io.sada.contract.Topics;
import io.sada.local.broker.SadaTopics;
import io.sada.study.simulation.SimulatedTick;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts articles and ticks into their topics as feeds would, each stamped with its own time. */
final class Publisher implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;
  private final String prefix;
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final AtomicLong ticks = new AtomicLong();
  private final AtomicLong articles = new AtomicLong();
  private final Callback callback =
      (metadata, e) -> {
        if (e != null) {
          failure.compareAndSet(null, e);
        }
      };

  /**
   * @param prefix of the topics' names; empty for none
   */
  Publisher(String bootstrapServers, String prefix) {
    this.prefix = prefix;
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 << 10,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                SadaTopics.MAX_RECORD_BYTES),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void article(SampleArticles.Sample article) {
    send(Topics.NEWS, article.id(), article.json(), article.knownMs());
    articles.incrementAndGet();
  }

  void tick(SimulatedTick tick) {
    String json =
        "{\"symbol\":\""
            + tick.symbol()
            + "\",\"price\":\""
            + tick.price()
            + "\",\"size\":\""
            + tick.size()
            + "\",\"ts\":"
            + tick.ts()
            + ",\"quote\":\"USDT\",\"venue\":\"simulated\",\"trade_id\":"
            + tick.id()
            + "}";
    send(Topics.TICKS, tick.symbol(), json.getBytes(StandardCharsets.US_ASCII), tick.ts());
    ticks.incrementAndGet();
  }

  void bad(BadInputs.BadInput input, long timestampMs) {
    send(input.topic(), "bad", input.value(), timestampMs);
  }

  /** Ticks handed to the broker so far. */
  long ticks() {
    return ticks.get();
  }

  /** Articles handed to the broker so far. */
  long articles() {
    return articles.get();
  }

  /** Returns when the broker has everything; throws when it refused any. */
  void flush() {
    producer.flush();
    throwFailure();
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(String topic, String key, byte[] value, long timestampMs) {
    throwFailure();
    producer.send(
        new ProducerRecord<>(
            prefix + topic, null, timestampMs, key.getBytes(StandardCharsets.UTF_8), value),
        callback);
  }

  private void throwFailure() {
    Exception e = failure.get();
    if (e != null) {
      throw new KafkaException("the broker took not everything", e);
    }
  }
}
