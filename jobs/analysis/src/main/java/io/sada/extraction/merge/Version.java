package io.sada.extraction.merge;

import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.contract.Precision;
import io.sada.extraction.EventIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One version of one article, as it is kept. Its place in the order of all versions, (known_at, id,
 * content), decides when it is gone through.
 */
final class Version implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparingLong((Version v) -> v.knownAtMs)
          .thenComparing(v -> v.articleId)
          .thenComparingLong(v -> v.contentHash);

  final String articleId;
  final String source;
  final long knownAtMs;
  final Long publishedAtMs;
  final Precision publishedPrecision;
  final long contentHash;
  final Sketch sketch;
  final WordSet words;

  /** The text that offsets count in, for an article that came as HTML; else null. */
  final ArticleText text;

  /** In the extractor's order; without those whose events are forgotten. */
  final List<Mention> mentions = new ArrayList<>();

  Version(
      String articleId,
      String source,
      long knownAtMs,
      Long publishedAtMs,
      Precision publishedPrecision,
      long contentHash,
      Sketch sketch,
      WordSet words,
      ArticleText text) {
    this.articleId = articleId;
    this.source = source;
    this.knownAtMs = knownAtMs;
    this.publishedAtMs = publishedAtMs;
    this.publishedPrecision = publishedPrecision;
    this.contentHash = contentHash;
    this.sketch = sketch;
    this.words = words;
    this.text = text;
  }

  static Version of(Telling telling) {
    ArticleText text = null;
    for (Event event : telling.events()) {
      for (ArticleText t : event.articlesText()) {
        if (t.id().equals(telling.articleId())) {
          text = t;
        }
      }
    }
    Version version =
        new Version(
            telling.articleId(),
            telling.source(),
            telling.knownAtMs(),
            telling.publishedAtMs(),
            telling.publishedPrecision(),
            telling.contentHash(),
            telling.sketch(),
            telling.words(),
            text);
    for (int i = 0; i < telling.events().size(); i++) {
      Event event = Events.withoutTexts(telling.events().get(i));
      Features features = Features.of(event, version.atMs());
      version.mentions.add(new Mention(version, i, Json.bytes(event), features));
    }
    return version;
  }

  /** The same version, known at another time. */
  Version knownAt(long ms) {
    Version moved =
        new Version(
            articleId,
            source,
            ms,
            publishedAtMs,
            publishedPrecision,
            contentHash,
            sketch,
            words,
            text);
    for (Mention mention : mentions) {
      boolean sameTime = moved.atMs() == atMs();
      moved.mentions.add(
          sameTime
              ? new Mention(moved, mention.index, mention.json, mention.features)
              : new Mention(moved, mention.index, mention.json));
    }
    return moved;
  }

  /** When the article was published, else when it was known; epoch milliseconds. */
  long atMs() {
    return publishedAtMs != null ? publishedAtMs : knownAtMs;
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Version other && compareTo(other) == 0;
  }

  @Override
  public int hashCode() {
    return articleId.hashCode() * 31 + Long.hashCode(knownAtMs);
  }

  /**
   * One event as one version of an article tells it. The event is kept as JSON: it is looked at
   * only when a view is made, takes a third of the memory so, and is written to a state as it is.
   */
  static final class Mention {
    final Version version;
    final int index;
    final byte[] json;
    final Features features;

    /** Made when it is first asked for. */
    private String idAsFirst;

    /** Where it was put first; null while it is not assigned, or where its event was full. */
    Cluster home;

    Mention(Version version, int index, byte[] json) {
      this(version, index, json, Features.of(read(json), version.atMs()));
    }

    private Mention(Version version, int index, byte[] json, Features features) {
      this.version = version;
      this.index = index;
      this.json = json;
      this.features = features;
    }

    Event event() {
      return read(json);
    }

    /** The id of an event that this mention is the first to tell. */
    String idAsFirst() {
      if (idAsFirst == null) {
        idAsFirst = EventIds.of(event(), version.atMs());
      }
      return idAsFirst;
    }

    private static Event read(byte[] json) {
      try {
        return Events.complete(Json.read(json, Event.class));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The cluster that it belongs to now, its home or what its home was joined to; or null. */
    Cluster cluster() {
      return home == null ? null : home.root();
    }
  }
}
