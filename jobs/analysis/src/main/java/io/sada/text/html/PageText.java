package io.sada.text.html;

/**
 * What a page says.
 *
 * @param title the headline without the site's name, empty when the page has none
 * @param text the article's paragraphs, headings and list items in reading order, separated by an
 *     empty line; a row of a table is a line with its cells separated by {@code " | "}. Whitespace
 *     is collapsed; a line break within a paragraph is kept as {@code \n}; soft hyphens and
 *     zero-width spaces are gone, a no-break space between digits stays (it groups them). Empty
 *     when the page has no text.
 */
public record PageText(String title, String text) {}
