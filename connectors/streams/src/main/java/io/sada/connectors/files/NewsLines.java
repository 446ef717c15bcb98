package io.sada.connectors.files;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.news.ArticleDecoder;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.connectors.time.Timed;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.MetricGroup;

/** Lines that are articles. */
record NewsLines(ArticleFormat format) implements LineFormat<NewsItem> {
  @Override
  public LineDecoder<NewsItem> open(MetricGroup group) {
    ArticleDecoder decoder = new ArticleDecoder(format);
    DeadLetterCounters counters = new DeadLetterCounters(group);
    return (fileName, line, reuse) -> {
      NewsItem item = decoder.decode(line.origin(fileName));
      if (item.deadLetter() != null) {
        counters.count(item.deadLetter().errorClass());
      }
      return item;
    };
  }

  @Override
  public TypeInformation<NewsItem> type() {
    return TypeInformation.of(NewsItem.class);
  }

  @Override
  public Timed<NewsItem> timed() {
    return NewsItem::eventTime;
  }
}
