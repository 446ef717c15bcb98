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

/** HTML to the text of the article; what could not be read, here or before, to the dead letters. */
public final class CleanFunction extends ProcessFunction<NewsItem, CleanArticle> {
  private static final long serialVersionUID = 1L;

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
    try {
      out.collect(ArticleReader.clean(item, maxDepth));
    } catch (HtmlTooDeepException e) {
      counters.count(ErrorClass.TOO_DEEP);
      context.output(
          deadLetters,
          DeadLetters.of(new Reject(ErrorClass.TOO_DEEP, e.getMessage()), item.origin()));
    }
  }
}
