package io.sada.local.demo;

import io.sada.contract.Topics;
import io.sada.local.Installation;
import io.sada.local.broker.SadaTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The demo's articles and market for topics of any prefix, in four parts, the last of which begins
 * while windows of an announcement are open.
 *
 * <p>Its last article tells nothing and comes after the last tick, so that the news, too, carry
 * event time to the end without a clock's help: two runs over it must then agree to the byte.
 */
public final class ScenarioFeed {

  private static final int TICK_PARTITIONS = 2;

  /** Five weeks of the demo: its later articles lie months apart, which tells nothing new here. */
  private static final List<Long> BOUNDS =
      Stream.of("2025-02-01T00", "2025-03-01T00", "2025-03-20T00", "2025-03-28T15", "2025-04-01T00")
          .map(hour -> Instant.parse(hour + ":00:00Z").toEpochMilli())
          .toList();

  private static final int PARTS = BOUNDS.size() - 1;
  private static final long END = BOUNDS.get(PARTS);

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

  public void createTopics(String prefix) {
    SadaTopics.create(bootstrapServers, Map.of(), prefix, TICK_PARTITIONS);
  }

  public void publishAll(String prefix) {
    for (int part = 0; part < PARTS; part++) {
      publish(prefix, part);
    }
    publishEnd(prefix);
  }

  /**
   * Publishes one part.
   *
   * @param part 0 to 3, in this order
   */
  public void publish(String prefix, int part) {
    try (Publisher publisher = new Publisher(bootstrapServers, prefix)) {
      new Feed(articles, market).publish(publisher, BOUNDS.get(part), BOUNDS.get(part + 1));
    }
  }

  /**
   * Publishes the last article. To a job that was restored it must come after the restore: a source
   * remembers how far it has read and not what time it was there.
   */
  public void publishEnd(String prefix) {
    try (Publisher publisher = new Publisher(bootstrapServers, prefix)) {
      publisher.article(last());
      publisher.flush();
    }
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
