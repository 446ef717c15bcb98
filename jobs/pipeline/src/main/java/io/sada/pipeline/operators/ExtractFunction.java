package io.sada.pipeline.operators;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import io.sada.pipeline.state.CleanArticle;
import io.sada.pipeline.state.Told;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** What one article tells: its events, each with the words it rests on. */
public final class ExtractFunction extends RichMapFunction<CleanArticle, Told> {
  private static final long serialVersionUID = 1L;

  private final String lexiconDir;
  private transient Extractor extractor;

  /**
   * @param lexiconDir folder of lexicons; empty for the bundled ones
   */
  public ExtractFunction(String lexiconDir) {
    this.lexiconDir = lexiconDir;
  }

  @Override
  public void open(OpenContext context) {
    extractor = Lexicons.extractor(lexiconDir);
  }

  @Override
  public Told map(CleanArticle clean) {
    Article article = clean.article();
    List<Event> events = extractor.extract(article);
    if (clean.page()) {
      List<ArticleText> text =
          List.of(new ArticleText(article.id(), article.title(), article.text()));
      events = events.stream().map(event -> event.withArticlesText(text)).toList();
    }
    return new Told(article, events);
  }
}
