package io.sada.local.demo;

import io.sada.contract.Topics;
import io.sada.local.Installation;
import io.sada.local.broker.SadaTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The demo's articles and market for topics of any prefix, in two halves.
 *
 * <p>Its last article tells nothing and comes after the last tick, so that the news, too, carry
 * event time to the end without a clock's help: two runs over it must then agree to the byte.
 */
public final class ScenarioFeed {

  private static final int TICK_PARTITIONS = 2;
  private static final long HALF = 1_750_000_000_000L;
  private static final long END = 1_775_000_000_000L;

  private final String bootstrapServers;
  private final SampleArticles articles;
  private final MarketSettings market;

  public ScenarioFeed(String bootstrapServers) throws IOException {
    this.bootstrapServers = bootstrapServers;
    Path demo = Installation.find().demo();
    this.articles = SampleArticles.read(demo.resolve("articles.jsonl"));
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
