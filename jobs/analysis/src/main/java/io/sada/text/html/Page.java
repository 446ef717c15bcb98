package io.sada.text.html;

import java.util.List;

/**
 * A page flattened: its blocks in reading order, and its elements in document order as intervals of
 * blocks. Every rule after this works on the two lists in one pass, so that the work stays linear
 * in the page's length however deep it is.
 */
record Page(List<Block> blocks, List<Region> regions) {

  Block block(int index) {
    return blocks.get(index);
  }

  int size() {
    return blocks.size();
  }

  /** The region around a region, null at the root. */
  Region parent(Region region) {
    return region.parent() < 0 ? null : regions.get(region.parent());
  }
}
