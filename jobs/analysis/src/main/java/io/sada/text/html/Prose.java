package io.sada.text.html;

/** How much a block reads like running text. */
final class Prose {

  /** Text of its own (not linked) that is prose whatever it looks like, in characters. */
  private static final int LONG = 60;

  /** Text that is prose if it ends a sentence, or is in a script that needs few characters. */
  private static final int SHORT = 25;

  private static final double MOSTLY_LINKED = 0.5;
  private static final double FRAGMENT = -8;
  private static final double LINKS = -16;

  private Prose() {}

  /**
   * Scores a block: its own characters when it is prose, a penalty when it is a fragment or mostly
   * links, 0 when it may be either (headings, rows of data).
   */
  static double score(Block block) {
    boolean linked = block.linkDensity() > MOSTLY_LINKED;
    if (block.isHeading()) {
      return linked ? FRAGMENT : 0;
    }
    if (linked) {
      return LINKS;
    }
    if (block.tag().equals("tr")) {
      return 0;
    }
    return is(block) ? block.text().length() - block.linkChars() : FRAGMENT;
  }

  static boolean is(Block block) {
    int own = block.text().length() - block.linkChars();
    return own >= LONG || own >= SHORT && (endsSentence(block.text()) || isDense(block.text()));
  }

  /** Whether the text ends as sentences do in any of the scripts that we meet. */
  static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".!?…؟۔。！？:".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isDense(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return ideographs > text.length() / 2;
  }
}
