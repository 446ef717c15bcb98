package io.sada.extraction.names;

import io.sada.contract.Section;
import io.sada.text.Span;

/**
 * A ticker strip: prices that the page shows around an article, and no sentence of it.
 *
 * @param section where
 * @param span its range in the section as it came
 */
public record Strip(Section section, Span span) {}
