package io.sada.connectors.kafka;

import io.sada.connectors.NewsSource;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.connectors.time.EventTime;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Articles from a topic.
 *
 * @param format what an article must look like
 * @param time watermarks, per partition; {@link EventTime#prompt}, so that what an article sets off
 *     need not wait
 */
public record KafkaNewsSource(KafkaInput input, ArticleFormat format, EventTime time)
    implements NewsSource {
  @Override
  public SingleOutputStreamOperator<NewsItem> news(StreamExecutionEnvironment env, String uid) {
    return input.read(
        env, input.source(new NewsRecords(format)), time.strategy(NewsItem::eventTime), uid);
  }
}
