package io.sada.connectors;

import io.sada.connectors.news.NewsItem;
import java.io.Serializable;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where articles come from. */
@FunctionalInterface
public interface NewsSource extends Serializable {
  /**
   * Adds the source to the graph, with event timestamps (known_at) and a watermark after every
   * article. Items whose {@link NewsItem#deadLetter()} is not null are in the stream too and moved
   * no watermark.
   *
   * @param uid the operator's uid and name
   */
  SingleOutputStreamOperator<NewsItem> news(StreamExecutionEnvironment env, String uid);
}
