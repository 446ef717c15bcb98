package io.sada.text.html;

/**
 * A run of text between two block boundaries of a page: a paragraph, a heading, a list item, a row.
 *
 * @param text the text, whitespace collapsed, never blank; line breaks (br) are kept as {@code \n}
 * @param linkChars how many of the characters stand in links
 * @param tag name of the innermost block element around it
 * @param region index in {@link Page#regions()} of that element
 */
record Block(String text, int linkChars, String tag, int region) {

  /** The part of the text that is linked, 0 to 1. */
  double linkDensity() {
    return (double) linkChars / text.length();
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
