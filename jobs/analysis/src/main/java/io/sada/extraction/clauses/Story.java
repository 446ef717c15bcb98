package io.sada.extraction.clauses;

import io.sada.extraction.names.ArticleNames;
import java.util.List;

/**
 * An article, read: what the finders of events work on.
 *
 * @param articleId whose text it is
 * @param publishedAtMs epoch milliseconds, or null
 * @param names everything that the lexicon found
 * @param sentences title first, chrome included
 */
public record Story(
    String articleId, Long publishedAtMs, ArticleNames names, List<Sentence> sentences) {

  /** The sentences that are the article itself. */
  public List<Sentence> content() {
    return sentences.stream().filter(s -> s.zone() != Zone.CHROME).toList();
  }

  public List<Sentence> title() {
    return sentences.stream().filter(s -> s.zone() == Zone.TITLE).toList();
  }
}
