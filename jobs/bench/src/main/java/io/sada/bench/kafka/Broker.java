package io.sada.bench.kafka;

import io.sada.bench.harness.Contender;
import io.sada.contract.Topics;
import io.sada.local.broker.EmbeddedBroker;
import io.sada.local.broker.SadaTopics;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A broker in a process of its own, with the market's ticks in one partition a file. Its run does
 * nothing. Arguments: folder, port, then the files.
 */
public final class Broker implements Contender {
  private final EmbeddedBroker broker;

  public Broker(List<String> arguments) throws IOException {
    int port = Integer.parseInt(arguments.get(1));
    broker = EmbeddedBroker.start(Path.of(arguments.get(0)), port);
    List<String> files = arguments.subList(2, arguments.size());
    SadaTopics.create(broker.bootstrapServers(), Math.max(2, files.size()));
    for (int partition = 0; partition < files.size(); partition++) {
      load(Path.of(files.get(partition)), partition);
    }
  }

  private void load(Path file, int partition) throws IOException {
    Properties p = new Properties();
    p.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    p.put(ProducerConfig.LINGER_MS_CONFIG, "20");
    p.put(ProducerConfig.BATCH_SIZE_CONFIG, "262144");
    try (KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(p, new ByteArraySerializer(), new ByteArraySerializer());
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      int b;
      while ((b = in.read()) >= 0) {
        if (b != '\n') {
          line.write(b);
          continue;
        }
        byte[] value = line.toByteArray();
        line.reset();
        producer.send(
            new ProducerRecord<>(Topics.TICKS, partition, time(value), key(value), value));
      }
    }
  }

  private static byte[] key(byte[] tick) {
    int start = "{\"symbol\":\"".length();
    int end = start;
    while (tick[end] != '"') {
      end++;
    }
    return java.util.Arrays.copyOfRange(tick, start, end);
  }

  private static long time(byte[] tick) {
    String text = new String(tick, StandardCharsets.US_ASCII);
    int start = text.indexOf("\"ts\":") + 5;
    return Long.parseLong(text.substring(start, text.indexOf(',', start)));
  }

  @Override
  public Map<String, Double> run(int round) {
    return Map.of();
  }

  @Override
  public void close() {
    broker.close();
  }
}
