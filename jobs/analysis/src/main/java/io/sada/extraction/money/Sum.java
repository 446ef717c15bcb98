package io.sada.extraction.money;

import io.sada.contract.Money;

/**
 * A sum of money with the lexemes it was read from.
 *
 * @param start index of the first lexeme
 * @param end one past the last
 * @param money what they say
 */
record Sum(int start, int end, Money money) {}
