package io.sada.connectors.files;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.connectors.ticks.TickFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * The ticks of one JSON Lines file, plain or gzipped, read one after the other outside of any job;
 * what cannot be used is passed over.
 */
public final class StoredTicks implements AutoCloseable {
  private static final int BUFFER_BYTES = 256 * 1024;

  private final InputStream in;
  private final LineScanner scanner;
  private final TickDecoder decoder;
  private final Line line = new Line();
  private final Tick tick = new Tick();

  /**
   * @param bytesRead told how many bytes were read from the disk, each time
   * @throws IOException where the file cannot be read
   * @throws DamagedFileException where it starts like gzip and is none; reading does so too
   */
  public StoredTicks(Path file, TickFormat format, LongConsumer bytesRead) throws IOException {
    this.in =
        Gzip.open(
            new CountedInput(Files.newInputStream(file), bytesRead), file.getFileName().toString());
    this.scanner =
        new LineScanner(
            (position, into, offset, length) -> in.read(into, offset, length), BUFFER_BYTES);
    this.decoder = new TickDecoder(format);
  }

  /** The next tick, in an object that the next call uses again; null at the end. */
  public Tick next() throws IOException {
    while (scanner.next(line)) {
      if (decoder.decode(
              line.bytes(),
              line.from(),
              line.length(),
              line.fullLength(),
              TickDecoder.NO_TIMESTAMP,
              tick)
          == null) {
        return tick;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
