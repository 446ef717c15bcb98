package io.sada.connectors.news;

import io.sada.connectors.Origin;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.json.Field;
import io.sada.connectors.json.Fields;
import io.sada.connectors.json.JsonObjectReader;
import io.sada.connectors.json.RejectedException;
import io.sada.connectors.json.TimeText;
import io.sada.contract.Article;
import io.sada.contract.ErrorClass;
import io.sada.contract.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Articles from bytes. The checks, in order: those of {@link JsonObjectReader}; {@code
 * missing_field} (neither text nor html); {@code too_deep} (HTML); {@code missing_field} (no date
 * where one is required); {@code bad_time} (published_at, fetched_at, receipt_ts); {@code
 * future_time} (known_at too far after the transport's timestamp, else after the record's own
 * receipt_ts).
 *
 * <p>An article with both text and html is taken by its text. Optional fields of another type than
 * string count as absent (an id may be a number). A transport timestamp outside 2009 to 2099 counts
 * as absent.
 */
public final class ArticleDecoder {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "url",
          "source",
          "lang",
          "published_at",
          "fetched_at",
          "receipt_ts",
          "title",
          "text",
          "html");
  private static final int ID_HEX_DIGITS = 32;

  private final ArticleFormat format;
  private final JsonObjectReader reader;

  public ArticleDecoder(ArticleFormat format) {
    this.format = format;
    this.reader = new JsonObjectReader(FIELDS, format.maxBytes(), format.maxJsonDepth());
  }

  /** Never throws on what the bytes hold: what cannot be used comes back as a dead letter. */
  public NewsItem decode(Origin origin) {
    try {
      byte[] payload = origin.payload();
      int length = payload == null ? 0 : payload.length;
      Fields fields = reader.read(payload, 0, length, origin.payloadLength());
      Long timestamp = origin.timestampMs();
      boolean usable = timestamp != null && Times.inRange(timestamp);
      return NewsItem.of(article(fields, usable ? timestamp : null), origin);
    } catch (RejectedException e) {
      return NewsItem.of(DeadLetters.of(e.reject(), origin));
    }
  }

  private Article article(Fields fields, Long timestampMs) throws RejectedException {
    String text = fields.string("text");
    String html = text == null ? fields.string("html") : null;
    if (text == null && html == null) {
      // A headline may come with an empty text, but not with none.
      if (!fields.get("text").isString() || fields.string("title") == null) {
        throw new RejectedException(ErrorClass.MISSING_FIELD, "neither text nor html");
      }
      text = "";
    }
    String exceeded = html == null ? null : format.html().exceeded(html);
    if (exceeded != null) {
      throw new RejectedException(ErrorClass.TOO_DEEP, exceeded);
    }
    boolean dated =
        timestampMs != null
            || !fields.get("fetched_at").missing()
            || !fields.get("published_at").missing();
    if (!dated && format.dateRequired()) {
      throw new RejectedException(
          ErrorClass.MISSING_FIELD, "neither fetched_at nor published_at nor a timestamp");
    }
    TimeText published = fields.time("published_at");
    TimeText fetched = fields.time("fetched_at");
    TimeText receipt = fields.timeOfDay("receipt_ts");
    Long knownAt = knownAt(published, fetched, timestampMs);
    checkAhead(knownAt, timestampMs, receipt);
    String url = fields.string("url");
    String title = fields.string("title");
    Field given = fields.get("id");
    return new Article(
        given.missing() ? derivedId(url, title, text == null ? html : text) : given.text(),
        url,
        fields.string("source"),
        fields.string("lang"),
        published == null ? null : published.epochMs(),
        published == null ? null : published.precision(),
        knownAt,
        title,
        text,
        html);
  }

  private static Long knownAt(TimeText published, TimeText fetched, Long timestampMs) {
    if (fetched != null) {
      return fetched.epochMs();
    }
    if (timestampMs != null) {
      return timestampMs;
    }
    return published == null ? null : published.epochMs();
  }

  private void checkAhead(Long knownAt, Long timestampMs, TimeText receipt)
      throws RejectedException {
    Long received = timestampMs;
    if (received == null && receipt != null) {
      received = receipt.epochMs();
    }
    if (knownAt != null && received != null && knownAt > received + format.maxAheadMs()) {
      throw new RejectedException(
          ErrorClass.FUTURE_TIME, "known_at is " + (knownAt - received) + " ms after its receipt");
    }
  }

  /** The first 128 bits of SHA-256 over url, title and body, each followed by a zero byte. */
  private static String derivedId(String url, String title, String body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {url, title, body}) {
        digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID_HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
