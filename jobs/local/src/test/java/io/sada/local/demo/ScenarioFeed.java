package io.sada.local.demo;

import io.sada.contract.Topics;
import io.sada.local.Installation;
import io.sada.local.broker.SadaTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The demo's articles and market for topics of any prefix, in two halves.
 *
 * <p>Its last article tells nothing and comes after the last tick, so that the news, too, carry
 * event time to the end without a clock's help: two runs over it must then agree to the byte.
 */
public final class ScenarioFeed {

  private static final int TICK_PARTITIONS = 2;

  /** Five weeks of the demo: its later articles lie months apart, which tells nothing new here. */
  private static final long END = Instant.parse("2025-04-01T00:00:00Z").toEpochMilli();

  private static final long HALF = Instant.parse("2025-03-08T00:00:00Z").toEpochMilli();

  private final String bootstrapServers;
  private final SampleArticles articles;
  private final MarketSettings market;

  public ScenarioFeed(String bootstrapServers) throws IOException {
    this.bootstrapServers = bootstrapServers;
    Path demo = Installation.find().demo();
    this.articles =
        new SampleArticles(
            SampleArticles.read(demo.resolve("articles.jsonl")).articles().stream()
                .filter(article -> article.knownMs() < END)
                .toList());
    this.market = MarketSettings.read(demo.resolve("market.yaml"));
  }

  /** Creates the topics and publishes everything. */
  public void publishAll(String prefix) {
    publishFirstHalf(prefix);
    publishSecondHalf(prefix);
  }

  public void publishFirstHalf(String prefix) {
    SadaTopics.create(bootstrapServers, prefix, TICK_PARTITIONS);
    try (Publisher publisher = new Publisher(bootstrapServers, prefix)) {
      feed().publish(publisher, Long.MIN_VALUE, HALF);
    }
  }

  public void publishSecondHalf(String prefix) {
    try (Publisher publisher = new Publisher(bootstrapServers, prefix)) {
      feed().publish(publisher, HALF, Long.MAX_VALUE);
      publisher.article(last());
      publisher.flush();
    }
  }

  private Feed feed() {
    return new Feed(articles, market);
  }

  private static SampleArticles.Sample last() {
    String json =
        "{\"id\":\"last\",\"title\":\"End\",\"text\":\"End of the wire.\",\"fetched_at\":%d}"
            .formatted(END);
    return new SampleArticles.Sample(
        "last", "End", json.getBytes(StandardCharsets.UTF_8), END, END);
  }

  /** Names of the input topics under a prefix. */
  public static List<String> inputs(String prefix) {
    return List.of(prefix + Topics.NEWS, prefix + Topics.TICKS);
  }
}
