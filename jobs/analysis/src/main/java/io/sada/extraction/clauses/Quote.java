package io.sada.extraction.clauses;

import io.sada.contract.Evidence;
import io.sada.contract.Section;

/**
 * Words of an article that something rests on.
 *
 * @param section the part of the article that the offsets count in
 * @param start first code unit
 * @param end one past the last
 * @param text {@code section.substring(start, end)}
 */
public record Quote(Section section, int start, int end, String text) {

  /** These words as evidence for a field. */
  public Evidence evidence(String field, String articleId) {
    return new Evidence(field, articleId, section, start, end, text);
  }
}
