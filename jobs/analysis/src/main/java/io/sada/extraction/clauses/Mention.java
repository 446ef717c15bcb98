package io.sada.extraction.clauses;

/**
 * A place where an actor is named.
 *
 * @param from index of its first token in the passage
 * @param to one past its last token
 */
public record Mention(Actor actor, Quote quote, int from, int to) {}
