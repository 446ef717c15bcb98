package io.sada.contract;

/**
 * A news article as it came in: exactly one of {@code text} and {@code html} is set.
 *
 * @param id never null once decoded: where the input has none it is derived from url and content
 * @param lang BCP 47; null where the input has none (it is then detected)
 * @param publishedAtMs epoch milliseconds, or null where the article carries no date
 * @param publishedPrecision whether the date came with a time of day; null without a date
 * @param knownAtMs when the article could first have been known here: fetched_at, else the
 *     transport's timestamp, else published_at; null where there is none of them (only outside the
 *     pipeline)
 */
public record Article(
    String id,
    String url,
    String source,
    String lang,
    Long publishedAtMs,
    Precision publishedPrecision,
    Long knownAtMs,
    String title,
    String text,
    String html) {}
