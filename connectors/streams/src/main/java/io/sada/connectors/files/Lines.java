package io.sada.connectors.files;

import java.io.IOException;
import java.util.function.LongConsumer;

/** The lines of a part of a file, in order. */
interface Lines extends AutoCloseable {
  /** The next line; false at the end. */
  boolean next(Line line) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * Opens a part.
   *
   * @param bytesRead told how many bytes were read from the disk, each time
   */
  static Lines open(FilePart part, int bufferBytes, LongConsumer bytesRead) throws IOException {
    return part.file().striped()
        ? new StripedLines(part, bufferBytes, bytesRead)
        : new StreamedLines(part, bufferBytes, bytesRead);
  }
}
