package io.sada.extraction.clauses;

/** Which part of the page a sentence belongs to. */
public enum Zone {
  TITLE,
  /** The first sentences of the text, which say what the article is about. */
  LEAD,
  BODY,
  /** Not the article: strips, menus, bylines, teasers of other articles. */
  CHROME
}
