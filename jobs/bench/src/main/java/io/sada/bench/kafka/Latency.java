package io.sada.bench.kafka;

import io.sada.bench.flink.FlinkRun;
import io.sada.bench.harness.Contender;
import io.sada.local.broker.SadaTopics;
import io.sada.local.cluster.JobGraphs;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Settings;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The whole live job: ticks at a rate, articles among them, and how long it takes until events and
 * impacts are seen. Bars are short so that a run of a minute has many ends of windows, at all
 * phases of a checkpoint; the ends that count come when the news has fallen silent, so that event
 * time waits for nothing but the ticks. Arguments: bootstrap, delivery, ticks a second, scale of
 * the phases (1 for a full run).
 */
public final class Latency implements Contender {
  private static final long DISORDER_MS = 1_000;

  /** By then a silent news source counts as idle, and holds event time no longer. */
  private static final long NEWS_SILENT_MS = 2_500;

  private static final int BURST = 10;
  private static final List<String> SYMBOLS =
      List.of(
          "BTC", "ETH", "RENDER", "AKT", "IO", "HNT", "GLM", "AR", "FIL", "RLC", "FLUX", "ATH",
          "NOS", "LPT", "ICP", "THETA", "GRASS", "SOL", "BNB", "XRP");

  private final String bootstrap;
  private final String delivery;
  private final int rate;
  private final double phases;
  private final FlinkRun flink;

  public Latency(List<String> arguments) throws Exception {
    bootstrap = arguments.get(0);
    delivery = arguments.get(1);
    rate = Integer.parseInt(arguments.get(2));
    phases = Double.parseDouble(arguments.get(3));
    flink = new FlinkRun(2);
  }

  private Settings settings(String prefix) {
    List<String> windows = new ArrayList<>(List.of("post_1h"));
    for (int seconds = 4; seconds <= 40 * phases; seconds += 4) {
      windows.add("post_" + seconds + "s");
    }
    return Settings.defaults()
        .with(
            List.of(
                "kafka.bootstrap=" + bootstrap,
                "kafka.topic-prefix=" + prefix,
                "kafka.group=" + prefix,
                "kafka.transaction-prefix=" + prefix,
                "kafka.delivery=" + delivery,
                "study.bar=160ms",
                "study.gap=160ms",
                "study.length=50",
                "study.min-bars=20",
                "study.history=23000",
                "study.windows=" + String.join(",", windows),
                "ticks.disorder=" + DISORDER_MS + "ms",
                "correlation.enabled=false",
                "checkpoint.interval=1s"));
  }

  private static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
    Properties p = new Properties();
    p.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    p.put(ProducerConfig.LINGER_MS_CONFIG, "1");
    return new KafkaProducer<>(p, new ByteArraySerializer(), new ByteArraySerializer());
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    String prefix = "live-" + Long.toHexString(System.nanoTime()) + ".";
    SadaTopics.create(bootstrap, Map.of(), prefix, 2);
    KafkaJob job = new KafkaJob(settings(prefix));
    job.check();
    Configuration conf = new Configuration();
    conf.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        Files.createTempDirectory("checkpoints").toUri().toString());
    JobID id = flink.submit(JobGraphs.of(job::build, conf, 2));
    try (KafkaProducer<byte[], byte[]> forTicks = producer(bootstrap);
        KafkaProducer<byte[], byte[]> forNews = producer(bootstrap)) {
      TickFeed ticks = new TickFeed(forTicks, prefix, SYMBOLS, rate);
      NewsFeed news = new NewsFeed(forNews, prefix);
      Arrivals arrivals = new Arrivals(bootstrap, prefix, news);
      Thread market = new Thread(ticks, "ticks");
      Thread reader = new Thread(arrivals, "arrivals");
      market.start();
      reader.start();
      long[] burst = live(ticks, news);
      ticks.end();
      arrivals.end();
      market.join();
      reader.join();
      flink.cancel(id);
      return figures(arrivals, news.lastAt() + NEWS_SILENT_MS, burst);
    }
  }

  /** The phases of a run; from when to when the burst was. */
  private long[] live(TickFeed ticks, NewsFeed news) throws InterruptedException {
    pause(30_000);
    int articles = (int) (100 * phases);
    for (int i = 0; i < articles; i++) {
      news.send(i);
      pause(100 / phases);
    }
    pause(22_000);
    long from = System.currentTimeMillis();
    ticks.setRate(BURST * rate);
    pause(6_000);
    long to = System.currentTimeMillis();
    ticks.setRate(rate);
    pause(16_000);
    return new long[] {from, to};
  }

  private void pause(double millis) throws InterruptedException {
    Thread.sleep((long) (millis * phases));
  }

  private static Map<String, Double> figures(Arrivals arrivals, long from, long[] burst) {
    Map<String, Double> figures = new LinkedHashMap<>();
    put(figures, "article", arrivals.articles().stream().mapToLong(l -> l));
    put(figures, "window", lateness(arrivals, from, burst[0], Long.MAX_VALUE, burst[1] + 3_000));
    put(figures, "burst", lateness(arrivals, burst[0], burst[1], 0, 0));
    return figures;
  }

  /** Of the windows whose end was passed in {@code [from, to)} or in {@code [again, …)}. */
  private static LongStream lateness(
      Arrivals arrivals, long from, long to, long until, long again) {
    return arrivals.windows().stream()
        .filter(
            seen -> {
              long passed = seen[0] + DISORDER_MS;
              return passed >= from && passed < to || passed >= again && passed < until;
            })
        .mapToLong(seen -> seen[1] - seen[0] - DISORDER_MS);
  }

  private static void put(Map<String, Double> figures, String what, LongStream millis) {
    long[] sorted = millis.sorted().toArray();
    figures.put(what + " n", (double) sorted.length);
    for (double share : new double[] {0.5, 0.99, 0.999}) {
      int i = Math.min(sorted.length - 1, (int) (share * sorted.length));
      figures.put(
          String.format(Locale.ROOT, "%s p%s", what, share * 100),
          sorted.length == 0 ? Double.NaN : sorted[i]);
    }
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
