package io.sada.connectors.files;

import io.sada.connectors.time.Timed;
import java.io.IOException;
import java.util.function.LongConsumer;

/** One file's part with its next record decoded ahead, so that files can be merged by time. */
final class Cursor<T> implements AutoCloseable {
  private final FilePart part;
  private final Lines lines;
  private final LineDecoder<T> decoder;
  private final Timed<T> timed;
  private final Line line = new Line();
  private T head;
  private long time;

  Cursor(
      FilePart part,
      int bufferBytes,
      LineDecoder<T> decoder,
      Timed<T> timed,
      LongConsumer bytesRead)
      throws IOException {
    this.part = part;
    this.lines = Lines.open(part, bufferBytes, bytesRead);
    this.decoder = decoder;
    this.timed = timed;
  }

  /** Decodes the next line; false at the end. */
  boolean advance() throws IOException {
    if (!lines.next(line)) {
      return false;
    }
    head = decoder.decode(part.file().name(), line, head);
    time = timed.timeOf(head);
    return true;
  }

  T head() {
    return head;
  }

  /** Event time of the head; before everything else where it has none. */
  long time() {
    return time;
  }

  /** The part, to be read again from the head on. */
  FilePart state() {
    return part.at(line.start());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
