package io.sada.connectors.files;

import java.io.IOException;

/** The lines of a part of a file, in order. */
interface Lines extends AutoCloseable {
  /** The next line; false at the end. */
  boolean next(Line line) throws IOException;

  @Override
  void close() throws IOException;

  static Lines open(FilePart part, int bufferBytes) throws IOException {
    return part.file().striped()
        ? new StripedLines(part, bufferBytes)
        : new StreamedLines(part, bufferBytes);
  }
}
