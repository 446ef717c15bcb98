package io.sada.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** The lines of a file that can only be read from its beginning: compressed, or a pipe. */
final class StreamedLines implements Lines {
  private final InputStream in;
  private final LineScanner scanner;

  StreamedLines(FilePart part, int bufferBytes, LongConsumer bytesRead) throws IOException {
    Path path = Path.of(part.file().path());
    this.in =
        Gzip.open(new CountedInput(Files.newInputStream(path), bytesRead), part.file().name());
    this.scanner =
        new LineScanner(
            (position, into, offset, length) -> in.read(into, offset, length), bufferBytes);
    if (part.position() != FilePart.NOT_STARTED) {
      in.skipNBytes(part.position());
      scanner.seek(part.position());
    }
  }

  @Override
  public boolean next(Line line) throws IOException {
    return scanner.next(line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
