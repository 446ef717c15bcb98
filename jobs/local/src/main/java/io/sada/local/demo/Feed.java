package io.sada.local.demo;

import io.sada.local.demo.SampleArticles.Sample;
import io.sada.study.simulation.SimulatedTick;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Articles and ticks in the order in which the world would have told them, bad records among them.
 */
final class Feed {

  private static final int BAD_AFTER_TICKS = 1_000;

  private final Queue<Sample> articles;
  private final DemoMarket market;
  private long ticks;

  Feed(SampleArticles articles, MarketSettings market) {
    this.articles = new ArrayDeque<>(articles.articles());
    this.market = new DemoMarket(market, articles.instants());
  }

  /** Publishes all of it and returns when the broker has it. */
  void publish(Publisher publisher) {
    publish(publisher, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Publishes what happens in [fromMs, toMs) and returns when the broker has it. */
  void publish(Publisher publisher, long fromMs, long toMs) {
    articles.removeIf(article -> article.knownMs() < fromMs);
    market.trade(
        tick -> {
          if (tick.ts() >= fromMs && tick.ts() < toMs) {
            publish(publisher, tick);
          }
        });
    publisher.flush();
  }

  private void publish(Publisher publisher, SimulatedTick tick) {
    while (!articles.isEmpty() && articles.peek().knownMs() <= tick.ts()) {
      publisher.article(articles.remove());
    }
    publisher.tick(tick);
    if (++ticks == BAD_AFTER_TICKS) {
      BadInputs.at(tick.ts()).forEach(bad -> publisher.bad(bad, tick.ts()));
    }
  }
}
