package io.sada.text.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Flattens a parsed page into a {@link Page}, leaving out what a browser would not show. */
final class PageReader implements NodeFilter {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "br", "big", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "picture", "q", "rp", "rt",
          "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr");

  private final boolean readHidden;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final TextBuffer buffer = new TextBuffer();
  private int links;
  private int preformatted;
  private Element row;

  private PageReader(boolean readHidden) {
    this.readHidden = readHidden;
  }

  /**
   * Reads the tree under {@code root}.
   *
   * @param readHidden whether text that is hidden by a style in place is read too
   */
  static Page read(Element root, boolean readHidden) {
    PageReader reader = new PageReader(readHidden);
    root.filter(reader);
    return new Page(reader.blocks, reader.regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (Hidden.byTag(element) || (!readHidden && Hidden.byStyle(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      preformatted -= element.nameIs("pre") ? 1 : 0;
      row = row == element ? null : row;
      if (!open.isEmpty() && regions.get(open.peek()).element() == element) {
        flush();
        Region region = regions.get(open.peek());
        regions.set(open.pop(), new Region(element, region.parent(), region.from(), blocks.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String text) {
    if (preformatted == 0) {
      buffer.append(text, links > 0);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineBreak();
      } else {
        buffer.append(text.charAt(i), links > 0);
      }
    }
  }

  private void enter(Element element) {
    links += element.nameIs("a") ? 1 : 0;
    preformatted += element.nameIs("pre") ? 1 : 0;
    if (row != null) {
      if (element.nameIs("td") || element.nameIs("th")) {
        buffer.separateCells();
      } else if (element.nameIs("br")) {
        buffer.append(' ', false);
      }
    } else if (element.nameIs("br")) {
      lineBreak();
    } else if (isRegion(element)) {
      flush();
      int parent = open.isEmpty() ? -1 : open.peek();
      open.push(regions.size());
      regions.add(new Region(element, parent, blocks.size(), blocks.size()));
      row = Tables.isDataRow(element) ? element : null;
    }
  }

  /** One break is a new line, two are a new paragraph. */
  private void lineBreak() {
    if (buffer.endsLine()) {
      flush();
    } else {
      buffer.newLine();
    }
  }

  private void flush() {
    String text = buffer.takeText();
    int linkChars = buffer.takeLinkChars();
    if (!text.isEmpty()) {
      int region = open.peek();
      blocks.add(new Block(text, linkChars, regions.get(region).element().normalName(), region));
    }
  }

  /** Whether the element breaks the text around it; custom elements do only between blocks. */
  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName())
        && (element.normalName().indexOf('-') < 0 || standsAlone(element));
  }

  private static boolean isRegion(Element element) {
    return isBlock(element) || (standsAlone(element) && Names.isFurniture(element));
  }

  /** Whether an element is no part of a running sentence. */
  private static boolean standsAlone(Element element) {
    return !isText(element.previousSibling()) && !isText(element.nextSibling());
  }

  private static boolean isText(Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }
}
