package io.sada.connectors.news;

import io.sada.connectors.Origin;
import io.sada.connectors.time.Timed;
import io.sada.contract.Article;
import io.sada.contract.DeadLetter;

/**
 * What a record of the news topic became: an article or a dead letter, never both.
 *
 * @param article null for a dead letter
 * @param origin where it came from and its bytes, so that whoever finds the article unusable later
 *     can still write a dead letter; null for a dead letter
 * @param deadLetter null for an article
 */
public record NewsItem(Article article, Origin origin, DeadLetter deadLetter) {
  public static NewsItem of(Article article, Origin origin) {
    return new NewsItem(article, origin, null);
  }

  public static NewsItem of(DeadLetter deadLetter) {
    return new NewsItem(null, null, deadLetter);
  }

  /** known_at in epoch milliseconds; {@link Timed#NONE} for a dead letter. */
  public static long eventTime(NewsItem item) {
    return item.article == null || item.article.knownAtMs() == null
        ? Timed.NONE
        : item.article.knownAtMs();
  }

  /** The same without the original bytes, for everything after cleaning. */
  public NewsItem light() {
    return origin == null ? this : new NewsItem(article, origin.light(), deadLetter);
  }
}
