package io.sada.extraction.merge;

import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.contract.Precision;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param words what names the text holds; empty where there are no events
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
    WordSet words,
    List<Event> events) {
  /** The order in which tellings should be handed to a merger: (known_at, id). */
  public static final Comparator<Telling> IN_ORDER =
      Comparator.comparingLong(Telling::knownAtMs)
          .thenComparing(Telling::articleId)
          .thenComparingLong(Telling::contentHash);

  private static final int FORMAT = 2;

  /** The last format whose sketches hold whole hashes. */
  private static final int WHOLE_HASHES = 1;

  /** Writes the telling, for the way between two operators and for state. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(FORMAT);
    Block.Writer block = new Block.Writer();
    block.text(articleId);
    block.text(source);
    block.out.writeLong(knownAtMs);
    block.time(publishedAtMs);
    block.text(publishedPrecision == null ? null : publishedPrecision.name());
    block.out.writeLong(contentHash);
    block.sketch(sketch);
    block.words(words);
    block.out.writeInt(events.size());
    for (Event event : events) {
      block.bytes(Json.bytes(event));
    }
    block.end(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes are no telling or of a newer format
   */
  public static Telling read(DataInput in) throws IOException {
    int format = in.readUnsignedByte();
    if (format < 1 || format > FORMAT) {
      throw new IOException("telling of format " + format + ", known up to " + FORMAT);
    }
    Block.Reader block = new Block.Reader(in);
    String articleId = block.text();
    String source = block.text();
    long knownAtMs = block.in.readLong();
    Long publishedAtMs = block.time();
    String precision = block.text();
    long contentHash = block.in.readLong();
    Sketch sketch = block.sketch(format <= WHOLE_HASHES);
    WordSet words = block.words();
    List<Event> events = new ArrayList<>();
    for (int n = block.in.readInt(); n > 0; n--) {
      events.add(Events.complete(Json.read(block.bytes(), Event.class)));
    }
    return new Telling(
        articleId,
        source,
        knownAtMs,
        publishedAtMs,
        precision == null ? null : Precision.valueOf(precision),
        contentHash,
        sketch,
        words,
        List.copyOf(events));
  }
}
