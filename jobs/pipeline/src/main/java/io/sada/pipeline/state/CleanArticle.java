package io.sada.pipeline.state;

import io.sada.contract.Article;

/**
 * An article as plain text.
 *
 * @param page whether it came as HTML: its events then carry the text that their offsets count in
 */
public record CleanArticle(Article article, boolean page) {}
