package io.sada.local.report;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Times;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Names the articles behind an event. */
final class Sources {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Sources() {}

  static List<View.Source> of(Event event, Shelf shelf) {
    return event.articles().stream()
        .limit(Limits.ARTICLES)
        .map(id -> source(event, id, shelf.article(id)))
        .toList();
  }

  private static View.Source source(Event event, String id, Article article) {
    String title = article == null ? null : article.title();
    if (title == null) {
      title =
          event.articlesText().stream()
              .filter(text -> text.id().equals(id))
              .map(ArticleText::title)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(id);
    }
    return new View.Source(
        id,
        title,
        Direction.of(title),
        article == null ? null : link(article.url()),
        article == null ? List.of() : about(article));
  }

  private static List<String> about(Article article) {
    return Stream.of(article.source(), published(article), article.lang())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String published(Article article) {
    return article.publishedAtMs() == null ? null : Links.time(Times.iso(article.publishedAtMs()));
  }

  /** Addresses of the web only: an article may claim any. */
  static String link(String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url);
      return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          ? url
          : null;
    } catch (URISyntaxException unusable) {
      return null;
    }
  }
}
