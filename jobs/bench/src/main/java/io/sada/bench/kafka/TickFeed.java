package io.sada.bench.kafka;

import io.sada.bench.market.TickLine;
import io.sada.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A live market: every symbol in turn, each trade stamped with the time at which it is sent. */
final class TickFeed implements Runnable {
  private static final int PLACES = 4;

  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;
  private final byte[][] keys;
  private final byte[][] heads;
  private final long[] prices;
  private final SplittableRandom random = new SplittableRandom(9);
  private final TickLine line = new TickLine();
  private volatile int rate;
  private volatile boolean over;
  private long tradeId = 1_000_000;
  private int next;

  /**
   * @param rate ticks a second
   */
  TickFeed(KafkaProducer<byte[], byte[]> producer, String prefix, List<String> symbols, int rate) {
    this.producer = producer;
    this.topic = prefix + Topics.TICKS;
    this.rate = rate;
    int n = symbols.size();
    keys = new byte[n][];
    heads = new byte[n][];
    prices = new long[n];
    for (int i = 0; i < n; i++) {
      keys[i] = symbols.get(i).getBytes(StandardCharsets.US_ASCII);
      heads[i] =
          ("{\"symbol\":\"" + symbols.get(i) + "\",\"price\":\"")
              .getBytes(StandardCharsets.US_ASCII);
      prices[i] = 10_000 + random.nextInt(1_000_000);
    }
  }

  void setRate(int value) {
    rate = value;
  }

  void end() {
    over = true;
  }

  @Override
  public void run() {
    long last = System.nanoTime();
    double owed = 0;
    while (!over) {
      long now = System.nanoTime();
      owed += (now - last) * (double) rate / TimeUnit.SECONDS.toNanos(1);
      last = now;
      // A feed that was held up must not make up for it all at once.
      owed = Math.min(owed, rate / 4.0);
      long at = System.currentTimeMillis();
      for (; owed >= 1; owed--) {
        send(at);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  private void send(long at) {
    int i = next;
    next = (next + 1) % keys.length;
    prices[i] = Math.max(1_000, prices[i] + random.nextInt(21) - 10);
    line.begin(heads[i]);
    line.decimal(prices[i], PLACES);
    line.text("\",\"size\":\"");
    line.decimal(1 + random.nextInt(100_000), 2);
    line.text("\",\"ts\":");
    line.number(at);
    line.text(",\"quote\":\"USDT\",\"trade_id\":");
    line.number(tradeId++);
    line.text("}");
    byte[] value = Arrays.copyOf(line.bytes(), line.length());
    producer.send(new ProducerRecord<>(topic, i % 2, keys[i], value));
  }
}
