package io.sada.connectors.files;

import io.sada.connectors.NewsSource;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.connectors.time.EventTime;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Articles from JSON Lines files, plain or gzipped, each in order of known_at up to the allowed
 * disorder. Ends with the files.
 */
public final class FileNewsSource implements NewsSource {
  private static final long serialVersionUID = 1L;

  private final JsonLinesSource<NewsItem> source;
  private final EventTime time;

  /**
   * @throws IllegalArgumentException with one line, where a file cannot be read
   */
  public FileNewsSource(List<Path> files, ArticleFormat format, EventTime time) {
    this.source =
        new JsonLinesSource<>(
            files.stream().map(InputFile::of).toList(),
            new NewsLines(format),
            JsonLinesSource.BLOCK_BYTES);
    this.time = time;
  }

  @Override
  public SingleOutputStreamOperator<NewsItem> news(StreamExecutionEnvironment env, String uid) {
    return env.fromSource(source, time.strategy(NewsItem::eventTime), uid).uid(uid);
  }
}
