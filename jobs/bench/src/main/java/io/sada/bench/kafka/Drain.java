package io.sada.bench.kafka;

import io.sada.bench.harness.Contender;
import io.sada.contract.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The ceiling: consumers with the job's settings, a thread for each partition, that look at every
 * record's length and do nothing else. Arguments: bootstrap, partitions, consumer settings
 * key=value.
 */
public final class Drain implements Contender {
  private static final Duration POLL = Duration.ofMillis(100);

  private final String bootstrap;
  private final int partitions;
  private final List<String> settings;

  public Drain(List<String> arguments) {
    bootstrap = arguments.get(0);
    partitions = Integer.parseInt(arguments.get(1));
    settings = arguments.subList(2, arguments.size());
  }

  /** When a thread met its first and its last record, and how many there were. */
  private record Drained(long first, long last, long records, long bytes) {}

  @Override
  public Map<String, Double> run(int round) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(partitions);
    try {
      List<Callable<Drained>> tasks = new ArrayList<>();
      for (int i = 0; i < partitions; i++) {
        TopicPartition partition = new TopicPartition(Topics.TICKS, i);
        tasks.add(() -> drain(partition));
      }
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      long records = 0;
      for (Future<Drained> future : threads.invokeAll(tasks)) {
        Drained drained = future.get();
        first = Math.min(first, drained.first());
        last = Math.max(last, drained.last());
        records += drained.records();
      }
      double seconds = (last - first) / 1e9;
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put(SECONDS, seconds);
      figures.put(RATE, records / seconds);
      figures.put("ticks", (double) records);
      return figures;
    } finally {
      threads.shutdown();
    }
  }

  private Drained drain(TopicPartition partition) {
    Properties p = new Properties();
    p.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    p.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.forEach(s -> p.put(s.substring(0, s.indexOf('=')), s.substring(s.indexOf('=') + 1)));
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(p, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      long first = 0;
      long records = 0;
      long bytes = 0;
      while (records < end) {
        ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
        first = records == 0 && !batch.isEmpty() ? System.nanoTime() : first;
        for (ConsumerRecord<byte[], byte[]> record : batch) {
          records++;
          bytes += record.value().length;
        }
      }
      return new Drained(first, System.nanoTime(), records, bytes);
    }
  }
}
