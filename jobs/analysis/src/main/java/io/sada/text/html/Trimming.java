package io.sada.text.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps, of the blocks of the chosen element, those that are the article. */
final class Trimming {

  private static final double LINKED = 0.6;
  private static final double WHOLLY_LINKED = 0.9;

  /** Paragraphs of this length do not stand twice in an article, in characters. */
  private static final int NEVER_REPEATED = 120;

  private static final Set<String> OPENING = Set.of("p", "tr");

  private final Page page;
  private final Furniture furniture;
  private final Titles titles;
  private final Column column;
  private final List<Block> kept = new ArrayList<>();
  private final Set<String> paragraphs = new HashSet<>();
  private boolean begun;

  private Trimming(Page page, Furniture furniture, Titles titles, Column column) {
    this.page = page;
    this.furniture = furniture;
    this.titles = titles;
    this.column = column;
  }

  static List<Block> keep(Page page, Furniture furniture, Titles titles, Region chosen) {
    Column column = Column.of(page, furniture, chosen);
    return new Trimming(page, furniture, titles, column).keep(chosen);
  }

  private List<Block> keep(Region chosen) {
    for (int i = afterHead(chosen); i < chosen.to(); i++) {
      Block block = page.block(i);
      if (!furniture.isMarked(i)
          && !Phrases.isFurnitureLine(block)
          && !isLink(i)
          && !(block.isHeading() && isLink(i + 1))
          && (begun ? continues(i) : begins(i))
          && (block.text().length() < NEVER_REPEATED || paragraphs.add(block.text()))) {
        keep(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private void keep(Block block) {
    if (!begun && Prose.is(block)) {
      begun = true;
      // What stands above the first paragraph, but not beside it, is a subtitle.
      kept.removeIf(head -> head.isHeading() && around(head) != around(block));
    }
    kept.add(block);
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

  private boolean begins(int index) {
    Block block = page.block(index);
    if (isHeadLine(block)) {
      return false;
    }
    boolean opening =
        OPENING.contains(block.tag())
            || block.isHeading()
            || (block.tag().equals("li") && !kept.isEmpty());
    return (opening && column.holds(index))
        || (Prose.is(block) && (column.holds(index) || column.isBesides(index)));
  }

  private boolean continues(int index) {
    Block block = page.block(index);
    return column.holds(index)
        || (column.isBesides(index) && (Prose.is(block) || block.isHeading()));
  }

  private boolean isLink(int index) {
    if (index >= page.size() || furniture.isMarked(index)) {
      return false;
    }
    Block block = page.block(index);
    double density = block.linkDensity();
    return density > LINKED && (density >= WHOLLY_LINKED || !Prose.is(block));
  }

  private boolean isHeadLine(Block block) {
    return block.tag().equals("h1")
        || titles.isRepeatedIn(block.text())
        || DateLines.isDateLine(block.text());
  }

  private int around(Block block) {
    return page.regions().get(block.region()).parent();
  }
}
