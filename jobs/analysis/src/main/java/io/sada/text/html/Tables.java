package io.sada.text.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells rows of data, which are read as lines, from tables that only lay a page out. */
final class Tables {

  private static final int LONGEST_CELL = 120;
  private static final Set<String> CELLS = Set.of("td", "th");

  private Tables() {}

  /** Whether the element is a row of several short cells, of one paragraph at most. */
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
    int paragraphs = 0;
    int length = cell.ownText().length();
    for (Element inside : cell.children()) {
      if (inside.nameIs("p")) {
        paragraphs++;
        length += inside.ownText().length();
      } else if (PageReader.isBlock(inside)) {
        return false;
      }
    }
    return paragraphs <= 1 && length <= LONGEST_CELL;
  }
}
