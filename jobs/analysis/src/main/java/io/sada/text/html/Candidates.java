package io.sada.text.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Chooses the element that holds the article: the one whose blocks read most like prose. */
final class Candidates {

  /** What a block of furniture costs the elements around it, as {@link Prose#score}. */
  private static final double FURNITURE = -4;

  /** What an element's score gains when it holds the first paragraph after the title. */
  private static final double HOLDS_LEAD = 0.5;

  private static final double ARTICLE_BODY = 1.0;
  private static final double CONTENT_NAME = 0.2;

  /** The part of an element's prose that counts, however much furniture is in it. */
  private static final double COUNTS = 0.5;

  private static final double LEAD_CHARS = 60;

  private Candidates() {}

  /** Returns the region with the article, or null when the page has no prose. */
  static Region choose(Page page, Furniture furniture, Titles titles) {
    Sums prose = furniture.prose();
    Sums penalties =
        Sums.of(
            page.size(),
            i -> furniture.isMarked(i) ? FURNITURE : Math.min(0, Prose.score(page.block(i))));
    int lead = lead(page, furniture, titles);
    Region best = null;
    double most = 0;
    for (Region region : page.regions()) {
      double score = Math.max(prose.in(region) + penalties.in(region), COUNTS * prose.in(region));
      if (score > 0 && !Column.isParagraph(region)) {
        score *= 1 + (region.holds(lead) ? HOLDS_LEAD : 0) + named(region.element());
        if (score >= most) {
          most = score;
          best = region;
        }
      }
    }
    return best;
  }

  private static double named(Element element) {
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return ARTICLE_BODY;
    }
    return element.nameIs("article") || Names.isContent(element) ? CONTENT_NAME : 0;
  }

  /** The first paragraph after the title, -1 if the page does not print its title. */
  private static int lead(Page page, Furniture furniture, Titles titles) {
    boolean titleSeen = false;
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      if (titleSeen && !furniture.isMarked(i) && Prose.score(block) >= LEAD_CHARS) {
        return i;
      }
      titleSeen |= titles.isRepeatedIn(block.text());
    }
    return -1;
  }
}
