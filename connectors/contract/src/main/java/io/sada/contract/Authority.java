package io.sada.contract;

/**
 * Who acts. {@code jurisdiction} is ISO 3166-1 alpha-2, or EU, or null when the text leaves it
 * open.
 */
public record Authority(
    String id, String name, String quote, AuthorityType type, String jurisdiction) {}
