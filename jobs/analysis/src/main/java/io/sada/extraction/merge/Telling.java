package io.sada.extraction.merge;

import io.sada.contract.Event;
import io.sada.contract.Precision;
import java.util.List;

/**
 * What one version of one article contributes to the events. Made by {@link Tellings#of}.
 *
 * @param articleId which article
 * @param source who published it, or null: two articles of one publisher are no two witnesses
 * @param knownAtMs when it could first have been known here, epoch milliseconds
 * @param publishedAtMs when it was published, epoch milliseconds, or null
 * @param publishedPrecision whether publication is known to the time or the day; null without date
 * @param contentHash of title, body and date: the same article with another hash is an update
 * @param sketch in what the text is compared with others; empty where there are no events
 * @param events what the extractor found in it, revision 1 of each; empty when it tells none
 */
public record Telling(
    String articleId,
    String source,
    long knownAtMs,
    Long publishedAtMs,
    Precision publishedPrecision,
    long contentHash,
    Sketch sketch,
    List<Event> events) {}
