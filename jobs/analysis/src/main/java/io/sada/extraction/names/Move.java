package io.sada.extraction.names;

import io.sada.contract.Section;

/**
 * A price move that an article prints.
 *
 * @param symbol the token's ticker; null where it is ambiguous or unknown
 * @param changePct in percent, negative for a fall
 * @param section where
 * @param start first code unit, of the ticker or of the figure, whichever is first
 * @param end one past the last
 * @param quote {@code section.substring(start, end)}
 * @param strip whether it stands in a ticker strip, not in a sentence
 */
public record Move(
    String symbol,
    double changePct,
    Section section,
    int start,
    int end,
    String quote,
    boolean strip) {

  /** The same move of a ticker that could be several things. */
  Move ofUnknown() {
    return new Move(null, changePct, section, start, end, quote, strip);
  }
}
