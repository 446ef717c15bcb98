package io.sada.text.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells rows of data, which are read as lines, from tables that only lay a page out. */
final class Tables {

  private static final int LONGEST_CELL = 120;
  private static final Set<String> CELLS = Set.of("td", "th");

  private Tables() {}

  /** Whether the element is a row of several short cells without blocks other than p in them. */
  static boolean isDataRow(Element row) {
    if (!row.normalName().equals("tr")) {
      return false;
    }
    int cells = 0;
    for (Element cell : row.children()) {
      if (!CELLS.contains(cell.normalName()) || !isShort(cell)) {
        return false;
      }
      cells++;
    }
    return cells > 1;
  }

  private static boolean isShort(Element cell) {
    if (cell.ownText().length() > LONGEST_CELL) {
      return false;
    }
    for (Element inside : cell.children()) {
      boolean paragraph = inside.normalName().equals("p");
      if (PageReader.isBlock(inside) && !paragraph
          || paragraph && inside.ownText().length() > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }
}
