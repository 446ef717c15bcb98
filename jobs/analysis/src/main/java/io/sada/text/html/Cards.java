package io.sada.text.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Marks rows of teasers: elements of one kind side by side, most of them with a linked headline and
 * little text of their own.
 */
final class Cards {

  private static final int FEWEST = 3;
  private static final int MOST_PARAGRAPHS = 2;
  private static final double MOST_PROSE = 350;
  private static final double LINKED_HEADLINE = 0.6;

  /** Rows with more of the page's prose than this are the article, such as a list of products. */
  private static final double MOST_OF_THE_PROSE = 0.6;

  private record Kind(int parent, String tag, String name) {}

  private static final class Row {
    private final List<Region> cards = new ArrayList<>();
    private int size;
  }

  private Cards() {}

  static void mark(Page page, Sums prose, boolean[] marked) {
    for (Row row : rows(page, prose)) {
      double held = row.cards.stream().mapToDouble(prose::in).sum();
      if (row.cards.size() >= FEWEST
          && 2 * row.cards.size() > row.size
          && held <= MOST_OF_THE_PROSE * prose.all()
          && !marked[row.cards.get(0).from()]) {
        row.cards.forEach(card -> Arrays.fill(marked, card.from(), card.to(), true));
      }
    }
  }

  private static Iterable<Row> rows(Page page, Sums prose) {
    Sums headlines =
        Sums.of(page.size(), i -> page.block(i).linkDensity() > LINKED_HEADLINE ? 1 : 0);
    Sums paragraphs = Sums.of(page.size(), i -> Prose.score(page.block(i)) > 0 ? 1 : 0);
    Map<Kind, Row> rows = new LinkedHashMap<>();
    for (Region region : page.regions()) {
      if (region.size() == 0) {
        continue;
      }
      Element element = region.element();
      Kind kind = new Kind(region.parent(), element.normalName(), Names.first(element));
      Row row = rows.computeIfAbsent(kind, k -> new Row());
      row.size++;
      if (headlines.in(region) > 0
          && paragraphs.in(region) <= MOST_PARAGRAPHS
          && prose.in(region) <= MOST_PROSE) {
        row.cards.add(region);
      }
    }
    return rows.values();
  }
}
