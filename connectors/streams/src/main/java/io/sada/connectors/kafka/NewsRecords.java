package io.sada.connectors.kafka;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.news.ArticleDecoder;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Articles from Kafka records. */
final class NewsRecords implements KafkaRecordDeserializationSchema<NewsItem> {
  private static final long serialVersionUID = 1L;

  private final ArticleFormat format;
  private transient ArticleDecoder decoder;
  private transient DeadLetterCounters counters;

  NewsRecords(ArticleFormat format) {
    this.format = format;
  }

  @Override
  public void open(DeserializationSchema.InitializationContext context) {
    decoder = new ArticleDecoder(format);
    counters = new DeadLetterCounters(context.getMetricGroup());
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<NewsItem> out) {
    NewsItem item = decoder.decode(KafkaOrigins.of(record));
    if (item.deadLetter() != null) {
      counters.count(item.deadLetter().errorClass());
    }
    out.collect(item);
  }

  @Override
  public TypeInformation<NewsItem> getProducedType() {
    return TypeInformation.of(NewsItem.class);
  }
}
