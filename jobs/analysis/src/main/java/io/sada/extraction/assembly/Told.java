package io.sada.extraction.assembly;

import io.sada.extraction.clauses.Quote;

/**
 * A value with the words that tell it.
 *
 * @param quote null where no words do, for what is derived
 */
public record Told<T>(T value, Quote quote) {}
