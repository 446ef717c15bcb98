package io.sada.pipeline.operators;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.contract.Article;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import io.sada.pipeline.state.CleanArticle;
import io.sada.pipeline.state.Told;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one article tells: its events, each with the words it rests on. */
public final class ExtractFunction extends ProcessFunction<CleanArticle, Told> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ExtractFunction.class);

  private final String lexiconDir;
  private final OutputTag<DeadLetter> deadLetters;
  private transient Extractor extractor;
  private transient DeadLetterCounters counters;

  /**
   * @param lexiconDir folder of lexicons; empty for the bundled ones
   */
  public ExtractFunction(String lexiconDir, OutputTag<DeadLetter> deadLetters) {
    this.lexiconDir = lexiconDir;
    this.deadLetters = deadLetters;
  }

  @Override
  public void open(OpenContext context) {
    extractor = Lexicons.extractor(lexiconDir);
    counters = new DeadLetterCounters(getRuntimeContext().getMetricGroup());
  }

  @Override
  public void processElement(CleanArticle clean, Context context, Collector<Told> out) {
    Article article = clean.article();
    List<Event> events;
    try {
      events = ArticleReader.events(extractor, clean);
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not stop the news: a restart would meet it again, and again.
      LOG.warn("article {} could not be analysed", article.id(), e);
      counters.count(ErrorClass.UNPROCESSABLE);
      context.output(
          deadLetters,
          DeadLetters.of(new Reject(ErrorClass.UNPROCESSABLE, e.toString()), clean.origin()));
      return;
    }
    out.collect(new Told(article, events, clean.origin()));
  }
}
