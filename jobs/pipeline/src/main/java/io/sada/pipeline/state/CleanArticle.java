package io.sada.pipeline.state;

import io.sada.connectors.Origin;
import io.sada.contract.Article;

/**
 * An article as plain text.
 *
 * @param page whether it came as HTML: its events then carry the text that their offsets count in
 * @param origin where it came from, for a dead letter
 */
public record CleanArticle(Article article, boolean page, Origin origin) {}
