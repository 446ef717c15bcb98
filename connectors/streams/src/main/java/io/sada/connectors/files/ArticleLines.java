package io.sada.connectors.files;

import io.sada.connectors.news.ArticleDecoder;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import java.io.IOException;
import java.io.InputStream;

/** Articles from JSON Lines, plain or gzipped, read one after the other outside of any job. */
public final class ArticleLines implements AutoCloseable {
  private static final int BUFFER_BYTES = 256 * 1024;

  private final String name;
  private final InputStream in;
  private final LineScanner scanner;
  private final ArticleDecoder decoder;
  private final Line line = new Line();

  /**
   * @param in read to its end, closed with this
   * @param name what dead letters call it
   * @throws DamagedFileException where it starts like gzip and is none; reading does so too
   */
  public ArticleLines(InputStream in, String name, ArticleFormat format) throws IOException {
    this.name = name;
    this.in = Gzip.open(in, name);
    this.scanner =
        new LineScanner(
            (position, into, offset, length) -> this.in.read(into, offset, length), BUFFER_BYTES);
    this.decoder = new ArticleDecoder(format);
  }

  /** The next article or dead letter; null at the end. */
  public NewsItem next() throws IOException {
    return scanner.next(line) ? decoder.decode(line.origin(name)) : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
