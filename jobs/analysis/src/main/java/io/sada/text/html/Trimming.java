package io.sada.text.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps, of the blocks of the chosen element, those that are the article. */
final class Trimming {

  /** The innermost element with this part of the prose is the column that the article runs in. */
  private static final double COLUMN = 0.7;

  private static final double LINKED = 0.6;
  private static final double WHOLLY_LINKED = 0.9;

  /** Paragraphs of this length do not stand twice in an article, in characters. */
  private static final int NEVER_REPEATED = 120;

  private static final Set<String> NO_COLUMN = Set.of("p", "li", "blockquote", "tr");

  private final Page page;
  private final Furniture furniture;
  private final Titles titles;
  private final Region column;
  private final List<Block> kept = new ArrayList<>();
  private final Set<String> paragraphs = new HashSet<>();
  private boolean begun;

  private Trimming(Page page, Furniture furniture, Titles titles, Region column) {
    this.page = page;
    this.furniture = furniture;
    this.titles = titles;
    this.column = column;
  }

  static List<Block> keep(Page page, Furniture furniture, Titles titles, Region chosen) {
    Region column = column(page, furniture, chosen);
    return new Trimming(page, furniture, titles, column).keep(chosen);
  }

  private static Region column(Page page, Furniture furniture, Region chosen) {
    Sums prose = furniture.prose();
    double enough = COLUMN * prose.in(chosen);
    Region column = chosen;
    for (Region region : page.regions()) {
      if (region.size() > 1
          && column.holds(region)
          && prose.in(region) >= enough
          && !NO_COLUMN.contains(region.element().normalName())) {
        column = region;
      }
    }
    return column;
  }

  private List<Block> keep(Region chosen) {
    for (int i = afterHead(chosen); i < chosen.to(); i++) {
      Block block = page.block(i);
      if (!furniture.isMarked(i)
          && !Phrases.isFurnitureLine(block)
          && !isLink(block)
          && belongs(block, column.holds(i))
          && (block.text().length() < NEVER_REPEATED || paragraphs.add(block.text()))) {
        kept.add(block);
        begun |= Prose.is(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Skips title, subtitle and byline where they stand before the column. */
  private int afterHead(Region chosen) {
    int from = chosen.from();
    for (int i = chosen.from(); i < column.from(); i++) {
      if (furniture.isByline(i) || isHeadLine(page.block(i))) {
        from = i + 1;
      }
    }
    return from;
  }

  private static boolean isLink(Block block) {
    double density = block.linkDensity();
    return density > LINKED && (density >= WHOLLY_LINKED || !Prose.is(block));
  }

  private boolean belongs(Block block, boolean inColumn) {
    if (begun) {
      return inColumn || Prose.is(block) || block.isHeading();
    }
    if (isHeadLine(block)) {
      return false;
    }
    boolean opensArticle =
        block.tag().equals("p")
            || block.tag().equals("tr")
            || block.isHeading()
            || (block.tag().equals("li") && !kept.isEmpty());
    return Prose.is(block) || (inColumn && opensArticle);
  }

  private boolean isHeadLine(Block block) {
    return block.tag().equals("h1")
        || titles.isRepeatedIn(block.text())
        || DateLines.isDateLine(block.text());
  }
}
