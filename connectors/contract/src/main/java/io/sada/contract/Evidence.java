package io.sada.contract;

/**
 * The words that a field rests on: {@code section.substring(start, end)} of the article equals
 * {@code quote}, always. {@code field} is a path such as {@code investors[2].amount}; offsets are
 * UTF-16 code units, half open.
 */
public record Evidence(
    String field, String articleId, Section section, int start, int end, String quote) {}
