package io.sada.study;

/**
 * A benchmark whose returns explain those of other symbols.
 *
 * @param name its symbol
 * @param bars its bars
 */
public record Factor(String name, Bars bars) {}
