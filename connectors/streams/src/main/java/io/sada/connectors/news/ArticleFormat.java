package io.sada.connectors.news;

import java.io.Serializable;

/**
 * What an article must look like to be used.
 *
 * @param maxBytes larger records are {@code oversized}
 * @param maxJsonDepth deeper records are {@code too_deep}
 * @param maxAheadMs how far known_at may lie after the record's receipt
 * @param dateRequired whether an article without any date is {@code missing_field}; else its
 *     known_at is null
 * @param html what is asked of pages
 */
public record ArticleFormat(
    int maxBytes, int maxJsonDepth, long maxAheadMs, boolean dateRequired, HtmlLimit html)
    implements Serializable {
  public static final int MAX_BYTES = 5 * 1024 * 1024;
  public static final int MAX_JSON_DEPTH = 1_000;
  public static final long MAX_AHEAD_MS = 60 * 60_000L;

  /** The contract's limits, for the pipeline. */
  public static final ArticleFormat PIPELINE =
      new ArticleFormat(MAX_BYTES, MAX_JSON_DEPTH, MAX_AHEAD_MS, true, HtmlLimit.NONE);

  /** The contract's limits, where articles are only read: a date is not needed. */
  public static final ArticleFormat UNDATED =
      new ArticleFormat(MAX_BYTES, MAX_JSON_DEPTH, MAX_AHEAD_MS, false, HtmlLimit.NONE);

  public ArticleFormat withMaxBytes(int value) {
    return new ArticleFormat(value, maxJsonDepth, maxAheadMs, dateRequired, html);
  }

  public ArticleFormat withHtml(HtmlLimit value) {
    return new ArticleFormat(maxBytes, maxJsonDepth, maxAheadMs, dateRequired, value);
  }
}
