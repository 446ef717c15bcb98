package io.sada.text.html;

/** Collects the text of one block, collapsing whitespace as a browser does. */
final class TextBuffer {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char THIN_SPACE = '\u2009';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String CELL_SEPARATOR = " | ";

  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private char pendingSpace;

  void append(String raw, boolean inLink) {
    for (int i = 0; i < raw.length(); i++) {
      append(raw.charAt(i), inLink);
    }
  }

  void append(char c, boolean inLink) {
    if (c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK) {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      pendingSpace = pendingSpace == 0 ? c : ' ';
      return;
    }
    appendSpace(c);
    text.append(c);
    linkChars += inLink ? 1 : 0;
  }

  void newLine() {
    pendingSpace = 0;
    text.append('\n');
  }

  void separateCells() {
    if (text.length() > 0) {
      pendingSpace = 0;
      text.append(CELL_SEPARATOR);
    }
  }

  boolean endsLine() {
    return text.length() > 0 && text.charAt(text.length() - 1) == '\n';
  }

  /** Returns what was collected, without space around it, and starts anew. */
  String takeText() {
    String taken = text.toString().strip();
    text.setLength(0);
    pendingSpace = 0;
    return taken;
  }

  /** Returns how many characters of links were collected, and starts anew. */
  int takeLinkChars() {
    int taken = linkChars;
    linkChars = 0;
    return taken;
  }

  private void appendSpace(char next) {
    int n = text.length();
    if (pendingSpace != 0 && n > 0 && text.charAt(n - 1) != '\n') {
      text.append(groupsDigits(text.charAt(n - 1), next) ? pendingSpace : ' ');
    }
    pendingSpace = 0;
  }

  /** Whether the pending space holds the thousands of a number together. */
  private boolean groupsDigits(char last, char next) {
    return (pendingSpace == NO_BREAK_SPACE
            || pendingSpace == NARROW_NO_BREAK_SPACE
            || pendingSpace == THIN_SPACE)
        && Character.isDigit(last)
        && Character.isDigit(next);
  }
}
