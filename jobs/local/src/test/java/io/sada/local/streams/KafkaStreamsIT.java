package io.sada.local.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.connectors.OutRecord;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.kafka.KafkaInput;
import io.sada.connectors.kafka.KafkaNewsSource;
import io.sada.connectors.kafka.KafkaOutputs;
import io.sada.connectors.kafka.KafkaPreflight;
import io.sada.connectors.kafka.KafkaTickSource;
import io.sada.connectors.kafka.KafkaUnusableException;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import io.sada.local.broker.EmbeddedBroker;
import io.sada.local.broker.SadaTopics;
import io.sada.local.broker.TopicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources, sink and the check before the start, against a real broker. */
@Timeout(180)
class KafkaStreamsIT {
  private static final long T = 1_767_733_440_000L;
  private static final int TICKS = 5_000;
  private static final int GIANT_BYTES = 10 * 1024 * 1024;
  private static final int TRANSACTION_TIMEOUT_MS = 60_000;

  @TempDir static Path folder;
  private static EmbeddedBroker broker;
  private static String bootstrap;

  @BeforeAll
  static void start() throws Exception {
    broker = EmbeddedBroker.start(folder);
    bootstrap = broker.bootstrapServers();
    SadaTopics.create(bootstrap, 2);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static void records(TickBatch batch, Collector<OutRecord> out) {
    for (int i = 0; i < batch.size(); i++) {
      byte[] key = batch.symbol(i).getBytes(StandardCharsets.UTF_8);
      byte[] value = Long.toString(batch.idNumber(i)).getBytes(StandardCharsets.UTF_8);
      out.collect(new OutRecord(Topics.IMPACTS, key, value, batch.tsMs(i)));
    }
    batch.deadLetters().forEach(letter -> out.collect(DeadLetters.toRecord(letter)));
  }

  private static OutRecord record(NewsItem item) {
    return item.deadLetter() != null
        ? DeadLetters.toRecord(item.deadLetter())
        : new OutRecord(
            Topics.EVENTS,
            item.article().id().getBytes(StandardCharsets.UTF_8),
            Json.bytes(item.article()),
            item.article().knownAtMs());
  }

  private static void publish() {
    Properties p = new Properties();
    p.put("bootstrap.servers", bootstrap);
    p.put("max.request.size", 2 * GIANT_BYTES);
    p.put("buffer.memory", 4 * GIANT_BYTES);
    var serializer = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(p, serializer, serializer)) {
      for (int i = 0; i < TICKS; i++) {
        String tick = "{\"symbol\":\"S%d\",\"price\":1,\"size\":1,\"ts\":%d,\"trade_id\":%d}";
        byte[] value = tick.formatted(i % 7, T + i, i).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(Topics.TICKS, i % 2, T + i, null, value));
      }
      byte[] key = {1, 2};
      producer.send(new ProducerRecord<>(Topics.TICKS, 0, T, key, (byte[]) null));
      producer.send(new ProducerRecord<>(Topics.TICKS, 1, T, key, new byte[] {(byte) 0xff}));
      byte[] article = "{\"text\":\"x\",\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(Topics.NEWS, 0, T, null, article));
      producer.send(new ProducerRecord<>(Topics.NEWS, 0, T, null, new byte[GIANT_BYTES]));
    }
  }

  private static KafkaInput input(String topic) {
    return new KafkaInput(bootstrap, topic, "it", Map.of(), true);
  }

  private static void run() throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    var env = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    env.enableCheckpointing(500);
    EventTime time = EventTime.prompt(Duration.ofSeconds(5));
    TickFormat format = TickFormat.of(List.of("absent"));
    var ticks = new KafkaTickSource(input(Topics.TICKS), format, time).ticks(env, "ticks");
    var news =
        new KafkaNewsSource(input(Topics.NEWS).withMaxReaders(1), ArticleFormat.PIPELINE, time)
            .news(env, "news");
    assertThat(ticks.getParallelism()).isEqualTo(2);
    assertThat(news.getParallelism()).isEqualTo(1);
    var records =
        ticks
            .flatMap(KafkaStreamsIT::records)
            .returns(OutRecord.class)
            .uid("tick-records")
            .union(news.map(KafkaStreamsIT::record).returns(OutRecord.class).uid("news-records"));
    new KafkaOutputs(bootstrap, true, "", "it", TRANSACTION_TIMEOUT_MS, Map.of())
        .write(records, "output");
    env.execute("kafka");
  }

  private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    try (var reader = new TopicReader(bootstrap, IsolationLevel.READ_COMMITTED, List.of(topic))) {
      return reader.drain();
    }
  }

  @Test
  void everyRecordGoesThroughOnceWithItsEventTime() throws Exception {
    publish();
    run();
    List<Integer> ids = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : read(Topics.IMPACTS)) {
      int id = Integer.parseInt(new String(record.value(), StandardCharsets.UTF_8));
      ids.add(id);
      assertThat(record.timestamp()).isEqualTo(T + id);
      assertThat(record.key()).isEqualTo(("S" + id % 7).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ids).hasSize(TICKS).doesNotHaveDuplicates();
    assertThat(read(Topics.EVENTS)).hasSize(1);
    Map<ErrorClass, DeadLetter> letters = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : read(Topics.DEAD_LETTERS)) {
      DeadLetter letter = Json.read(record.value(), DeadLetter.class);
      letters.put(letter.errorClass(), letter);
      assertThat(record.timestamp()).isEqualTo(T);
    }
    assertThat(letters)
        .containsOnlyKeys(ErrorClass.EMPTY, ErrorClass.INVALID_UTF8, ErrorClass.OVERSIZED);
    assertThat(letters.get(ErrorClass.EMPTY).payloadBase64()).isNull();
    assertThat(letters.get(ErrorClass.EMPTY).keyBase64()).isEqualTo("AQI=");
    assertThat(letters.get(ErrorClass.INVALID_UTF8).sourcePartition()).isEqualTo(1);
    assertThat(letters.get(ErrorClass.INVALID_UTF8).sourceOffset()).isEqualTo(TICKS / 2);
    assertThat(Base64.getDecoder().decode(letters.get(ErrorClass.OVERSIZED).payloadBase64()))
        .isEqualTo(new byte[GIANT_BYTES]);
  }

  private static KafkaPreflight preflight(List<String> topics, String deadLetters, int timeoutMs) {
    return new KafkaPreflight(bootstrap, Map.of(), topics, deadLetters, timeoutMs);
  }

  @Test
  void theCheckBeforeTheStartPasses() {
    List<String> topics = new ArrayList<>(SadaTopics.OUTPUTS);
    topics.add(Topics.NEWS);
    topics.add(Topics.TICKS);
    KafkaPreflight preflight = preflight(topics, Topics.DEAD_LETTERS, TRANSACTION_TIMEOUT_MS);
    assertThat(preflight.check()).isEmpty();
    assertThat(preflight.partitions(Topics.TICKS)).isEqualTo(2);
    assertThat(preflight.partitions(Topics.NEWS)).isEqualTo(1);
  }

  @Test
  void theCheckNamesWhatIsWrong() throws Exception {
    assertThatThrownBy(
            () -> preflight(List.of(Topics.NEWS, "absent-1", "absent-2"), null, 0).check())
        .isInstanceOf(KafkaUnusableException.class)
        .hasMessage("topics missing at " + bootstrap + ": absent-1, absent-2");
    assertThatThrownBy(() -> preflight(List.of(Topics.NEWS), null, 900_001).check())
        .isInstanceOf(KafkaUnusableException.class)
        .hasMessageContaining("900001 ms")
        .hasMessageContaining("transaction.max.timeout.ms of 900000 ms");
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      NewTopic small = new NewTopic("small", 1, (short) 1);
      small.configs(Map.of("max.message.bytes", "1000000"));
      admin.createTopics(List.of(small)).all().get();
    }
    assertThatThrownBy(() -> preflight(List.of("small"), "small", 0).check())
        .isInstanceOf(KafkaUnusableException.class)
        .hasMessageContaining("topic small takes records of at most 1000000 bytes")
        .hasMessageContaining("max.message.bytes");
  }

  @Test
  void theCheckGivesUpOnABrokerThatDoesNotAnswer() {
    for (String address : List.of("127.0.0.1:1", "no-such-host.invalid:9092")) {
      assertThatThrownBy(() -> new KafkaPreflight(address, Map.of(), List.of("x"), null, 0).check())
          .isInstanceOf(KafkaUnusableException.class)
          .hasMessageStartingWith("kafka.bootstrap: ")
          .hasMessageContaining(address)
          .message()
          .hasLineCount(1);
    }
  }
}
