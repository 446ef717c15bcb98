package io.sada.extraction.clauses;

import io.sada.extraction.names.ArticleNames;
import java.util.List;

/** An article, read: what the finders of events work on. Immutable. */
public final class Story {
  private final String articleId;
  private final Long publishedAtMs;
  private final ArticleNames names;
  private final List<Sentence> sentences;
  private final List<Sentence> content;
  private final List<Sentence> title;

  /**
   * An article.
   *
   * @param articleId whose text it is
   * @param publishedAtMs epoch milliseconds, or null
   * @param names everything that the lexicon found
   * @param sentences title first, chrome included
   */
  Story(String articleId, Long publishedAtMs, ArticleNames names, List<Sentence> sentences) {
    this.articleId = articleId;
    this.publishedAtMs = publishedAtMs;
    this.names = names;
    this.sentences = sentences;
    this.content = sentences.stream().filter(s -> s.zone() != Zone.CHROME).toList();
    this.title = sentences.stream().filter(s -> s.zone() == Zone.TITLE).toList();
  }

  public String articleId() {
    return articleId;
  }

  /** Epoch milliseconds, or null. */
  public Long publishedAtMs() {
    return publishedAtMs;
  }

  /** Everything that the lexicon found. */
  public ArticleNames names() {
    return names;
  }

  /** All sentences, the title's first, chrome included. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that are the article itself. */
  public List<Sentence> content() {
    return content;
  }

  public List<Sentence> title() {
    return title;
  }
}
