package io.sada.extraction.clauses;

import io.sada.contract.Money;

/**
 * A sum of money in a passage.
 *
 * @param from index of its first token
 * @param to one past its last token
 */
public record Sum(Money money, Quote quote, int from, int to) {}
