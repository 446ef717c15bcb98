package io.sada.local.report;

import io.sada.connectors.files.ArticleLines;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The articles behind some events, every version of each, as they came in. */
final class Shelf {
  private final Map<String, List<Article>> articles = new HashMap<>();

  /**
   * Fetches articles from the files that the run read; what is not there, or cannot be read, is not
   * on the shelf.
   */
  static Shelf of(Collection<Event> events, List<Path> news) throws IOException {
    Set<String> wanted = new HashSet<>();
    events.forEach(event -> wanted.addAll(event.articles()));
    Shelf shelf = new Shelf();
    for (Path file : wanted.isEmpty() ? List.<Path>of() : news) {
      String name = file.getFileName().toString();
      try (ArticleLines lines =
          new ArticleLines(Files.newInputStream(file), name, ArticleFormat.UNDATED)) {
        for (NewsItem item = lines.next(); item != null; item = lines.next()) {
          if (item.article() != null && wanted.contains(item.article().id())) {
            shelf.add(item.article());
          }
        }
      }
    }
    return shelf;
  }

  void add(Article article) {
    articles.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article);
  }

  /** The first version of an article; null where there is none. */
  Article article(String id) {
    List<Article> versions = articles.get(id);
    return versions == null ? null : versions.get(0);
  }

  /** The section that a quote was taken from; null where none holds it at its place. */
  String section(Event event, Evidence evidence) {
    return sections(event, evidence)
        .filter(Objects::nonNull)
        .filter(text -> holds(text, evidence))
        .findFirst()
        .orElse(null);
  }

  private Stream<String> sections(Event event, Evidence evidence) {
    boolean title = evidence.section() == Section.TITLE;
    Stream<String> extracted =
        event.articlesText().stream()
            .filter(text -> text.id().equals(evidence.articleId()))
            .map(title ? ArticleText::title : ArticleText::text);
    Stream<String> asTheyCame =
        articles.getOrDefault(evidence.articleId(), List.of()).stream()
            .map(title ? Article::title : Article::text);
    return Stream.concat(extracted, asTheyCame);
  }

  private static boolean holds(String text, Evidence evidence) {
    return evidence.start() >= 0
        && evidence.end() >= evidence.start()
        && evidence.end() <= text.length()
        && text.substring(evidence.start(), evidence.end()).equals(evidence.quote());
  }
}
