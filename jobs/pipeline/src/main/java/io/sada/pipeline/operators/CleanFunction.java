package io.sada.pipeline.operators;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.news.NewsItem;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.pipeline.state.CleanArticle;
import io.sada.text.html.HtmlTooDeepException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTML to the text of the article; what could not be read, here or before, to the dead letters. */
public final class CleanFunction extends ProcessFunction<NewsItem, CleanArticle> {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(CleanFunction.class);

  private final int maxDepth;
  private final OutputTag<DeadLetter> deadLetters;
  private transient DeadLetterCounters counters;

  public CleanFunction(int maxDepth, OutputTag<DeadLetter> deadLetters) {
    this.maxDepth = maxDepth;
    this.deadLetters = deadLetters;
  }

  @Override
  public void open(OpenContext context) {
    counters = new DeadLetterCounters(getRuntimeContext().getMetricGroup());
  }

  @Override
  public void processElement(NewsItem item, Context context, Collector<CleanArticle> out) {
    if (item.deadLetter() != null) {
      context.output(deadLetters, item.deadLetter());
      return;
    }
    CleanArticle clean;
    try {
      clean = ArticleReader.clean(item, maxDepth);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("article {} could not be cleaned", item.article().id(), e);
      ErrorClass error =
          e instanceof HtmlTooDeepException ? ErrorClass.TOO_DEEP : ErrorClass.UNPROCESSABLE;
      counters.count(error);
      context.output(deadLetters, DeadLetters.of(new Reject(error, e.toString()), item.origin()));
      return;
    }
    out.collect(clean);
  }
}
