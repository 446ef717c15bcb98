package io.sada.pipeline.operators;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import io.sada.extraction.merge.Telling;
import io.sada.extraction.merge.Tellings;
import io.sada.pipeline.state.CleanArticle;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** What one article tells: its events, each with the words it rests on. */
public final class ExtractFunction extends RichMapFunction<CleanArticle, Telling> {
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
  public Telling map(CleanArticle clean) {
    Article article = clean.article();
    List<Event> events = extractor.extract(article);
    if (clean.page()) {
      List<ArticleText> text =
          List.of(new ArticleText(article.id(), article.title(), article.text()));
      events = events.stream().map(event -> event.withArticlesText(text)).toList();
    }
    return Tellings.of(article, events);
  }
}
