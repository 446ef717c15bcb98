package io.sada.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

  private static final TopicPartition DEAD_LETTERS = new TopicPartition(Topics.DEAD_LETTERS, 0);
  private static final long OLD_TIMESTAMP = 1_300_000_000_000L;

  @Test
  void keepsTheLargestDeadLetterOverARestartHoweverOldItsTime(@TempDir Path directory)
      throws Exception {
    byte[] large = new byte[31 << 20];
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      String servers = broker.bootstrapServers();
      assertThat(SadaTopics.create(servers, Map.of(), "", 3)).hasSize(7).contains(Topics.TICKS);
      assertThat(SadaTopics.create(servers, Map.of(), "", 3)).isEmpty();
      try (KafkaProducer<byte[], byte[]> producer = producer(broker)) {
        producer
            .send(new ProducerRecord<>(Topics.DEAD_LETTERS, 0, OLD_TIMESTAMP, null, large))
            .get();
        assertThat(producer.partitionsFor(Topics.TICKS)).hasSize(3);
        assertThat(producer.partitionsFor(Topics.NEWS)).hasSize(1);
      }
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
        KafkaConsumer<byte[], byte[]> consumer = consumer(broker)) {
      consumer.assign(List.of(DEAD_LETTERS));
      consumer.seekToBeginning(List.of(DEAD_LETTERS));
      List<ConsumerRecord<byte[], byte[]>> records =
          consumer.poll(Duration.ofSeconds(30)).records(DEAD_LETTERS);
      assertThat(records).hasSize(1);
      assertThat(records.get(0).value()).hasSameSizeAs(large);
      assertThat(records.get(0).timestamp()).isEqualTo(OLD_TIMESTAMP);
    }
  }

  private static KafkaProducer<byte[], byte[]> producer(EmbeddedBroker broker) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            SadaTopics.MAX_RECORD_BYTES,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            2L * SadaTopics.MAX_RECORD_BYTES),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static KafkaConsumer<byte[], byte[]> consumer(EmbeddedBroker broker) {
    return new KafkaConsumer<>(
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
