package io.sada.pipeline;

import io.sada.connectors.news.HtmlLimit;
import io.sada.text.html.ArticleBody;

/** Pages are nested no deeper than the given number of elements. */
record PageDepth(int levels) implements HtmlLimit {
  @Override
  public String exceeded(String html) {
    return ArticleBody.deeperThan(html, levels)
        ? "HTML nested deeper than " + levels + " levels"
        : null;
  }
}
