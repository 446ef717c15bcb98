package io.sada.extraction.merge;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import java.util.List;

/** Turns an article and what was extracted from it into a telling. */
public final class Tellings {
  private Tellings() {}

  /**
   * The telling of an article.
   *
   * @param events the article's events, in the extractor's order; empty if it tells none (such a
   *     telling has to reach the merger all the same: an update may take an event back)
   * @throws IllegalArgumentException if the article has neither known_at nor a date
   */
  public static Telling of(Article article, List<Event> events) {
    Long known = article.knownAtMs() != null ? article.knownAtMs() : article.publishedAtMs();
    if (known == null) {
      throw new IllegalArgumentException("article without any time: " + article.id());
    }
    String text = events.isEmpty() ? "" : text(article, events);
    return new Telling(
        article.id(),
        article.source(),
        known,
        article.publishedAtMs(),
        article.publishedPrecision(),
        contentHash(article),
        events.isEmpty() ? Sketch.NONE : Sketch.of(text),
        events.isEmpty() ? WordSet.NONE : WordSet.of(text),
        List.copyOf(events));
  }

  private static long contentHash(Article article) {
    String body = article.text() != null ? article.text() : article.html();
    long hash = Hash.of(article.title() == null ? "" : article.title());
    hash = Hash.mix(hash * 31 + Hash.of(body == null ? "" : body));
    long published = article.publishedAtMs() == null ? -1 : article.publishedAtMs();
    return Hash.mix(hash * 31 + published);
  }

  /** For a page, the text that was read out of it, which its events carry. */
  private static String text(Article article, List<Event> events) {
    String title = article.title();
    String body = article.text();
    if (body == null) {
      for (ArticleText text : events.get(0).articlesText()) {
        if (text.id().equals(article.id())) {
          title = text.title();
          body = text.text();
        }
      }
    }
    return (title == null ? "" : title) + '\n' + (body == null ? "" : body);
  }
}
