package io.sada.text.html;

import java.util.BitSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The innermost element that holds most of the article's prose, and the elements beside it. */
final class Column {

  /** The part of the chosen element's prose that the column holds at least. */
  private static final double MOST = 0.7;

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "tr");

  private final Region region;
  private final BitSet continued = new BitSet();

  private Column(Page page, Region region) {
    this.region = region;
    for (Region other : page.regions()) {
      if (other.parent() == region.parent() && isAlike(other.element(), region.element())) {
        continued.set(other.from(), other.to());
      }
    }
  }

  static Column of(Page page, Furniture furniture, Region chosen) {
    Sums prose = furniture.prose();
    double enough = MOST * prose.in(chosen);
    Region column = chosen;
    for (Region region : page.regions()) {
      if (region.size() > 1
          && column.holds(region)
          && prose.in(region) >= enough
          && !isParagraph(region)) {
        column = region;
      }
    }
    return new Column(page, column);
  }

  /** Whether the element is of the kind that articles consist of, and so is no article itself. */
  static boolean isParagraph(Region region) {
    return PARAGRAPHS.contains(region.element().normalName());
  }

  /** The first block in the column. */
  int from() {
    return region.from();
  }

  boolean holds(int block) {
    return region.holds(block);
  }

  /** Whether the article may run on here: before the column, or in an element of the same kind. */
  boolean isBesides(int block) {
    return block < region.from() || continued.get(block);
  }

  private static boolean isAlike(Element one, Element other) {
    return one.normalName().equals(other.normalName())
        && Names.first(one).equals(Names.first(other));
  }
}
