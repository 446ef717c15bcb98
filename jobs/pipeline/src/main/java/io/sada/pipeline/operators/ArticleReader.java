package io.sada.pipeline.operators;

import io.sada.connectors.news.NewsItem;
import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import io.sada.pipeline.state.CleanArticle;
import io.sada.text.html.ArticleBody;
import io.sada.text.html.HtmlTooDeepException;
import io.sada.text.html.PageText;
import java.util.List;

/** What is done with one article, wherever it came from: cleaned, then read. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The article as plain text.
   *
   * @param item with an article
   * @param maxDepth deepest nesting of HTML
   * @throws HtmlTooDeepException for deeper HTML
   */
  public static CleanArticle clean(NewsItem item, int maxDepth) {
    Article article = item.article();
    if (article.html() == null) {
      return new CleanArticle(article, false, item.origin());
    }
    PageText page = ArticleBody.extract(article.html(), article.url(), maxDepth);
    String title =
        article.title() == null || article.title().isBlank() ? page.title() : article.title();
    Article text =
        new Article(
            article.id(),
            article.url(),
            article.source(),
            article.lang(),
            article.publishedAtMs(),
            article.publishedPrecision(),
            article.knownAtMs(),
            title,
            page.text(),
            null);
    return new CleanArticle(text, true, item.origin());
  }

  /** The events of an article; those of a page carry the text that their offsets count in. */
  public static List<Event> events(Extractor extractor, CleanArticle clean) {
    Article article = clean.article();
    List<Event> events = extractor.extract(article);
    if (!clean.page()) {
      return events;
    }
    List<ArticleText> text =
        List.of(new ArticleText(article.id(), article.title(), article.text()));
    return events.stream().map(event -> event.withArticlesText(text)).toList();
  }
}
