package io.sada.text.html;

import org.jsoup.nodes.Element;

/**
 * An element of the page and the blocks it holds, {@code from} included, {@code to} excluded.
 *
 * @param parent index of the enclosing region, -1 at the root
 */
record Region(Element element, int parent, int from, int to) {

  boolean holds(int block) {
    return from <= block && block < to;
  }

  boolean holds(Region other) {
    return from <= other.from && other.to <= to;
  }

  int size() {
    return to - from;
  }
}
