package io.sada.connectors.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/** The lines of a file that can only be read from its beginning: compressed, or a pipe. */
final class StreamedLines implements Lines {
  private final String name;
  private final InputStream in;
  private final LineScanner scanner;

  StreamedLines(FilePart part, int bufferBytes, LongConsumer bytesRead) throws IOException {
    this.name = part.file().name();
    this.in =
        Gzip.open(new CountedInput(Files.newInputStream(Path.of(part.file().path())), bytesRead));
    this.scanner = new LineScanner(this::read, bufferBytes);
    if (part.position() != FilePart.NOT_STARTED) {
      in.skipNBytes(part.position());
      scanner.seek(part.position());
    }
  }

  @Override
  public boolean next(Line line) throws IOException {
    return scanner.next(line);
  }

  private int read(long position, byte[] into, int offset, int length) throws IOException {
    try {
      return in.read(into, offset, length);
    } catch (EOFException | ZipException e) {
      throw new IOException(
          name + ": damaged gzip after " + position + " unzipped bytes: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
