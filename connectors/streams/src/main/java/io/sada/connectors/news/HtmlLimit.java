package io.sada.connectors.news;

import java.io.Serializable;

/**
 * Says whether a page can be read at all. It is asked where articles are decoded and not where they
 * are cleaned, because what is dead-lettered must not have moved event time before.
 */
@FunctionalInterface
public interface HtmlLimit extends Serializable {
  /** Every page is taken. */
  HtmlLimit NONE = html -> null;

  /**
   * Null for a page that can be read, else one line that says why it cannot: it is {@code
   * too_deep}.
   */
  String exceeded(String html);
}
